# The book's uses of pandas: reading a table, looking at it, missing values, columns, statistics.
import pandas as pd
from pandas import read_csv

with open('houses.csv', 'w') as f:
    f.write('rooms,age,price\n3,10,250.5\n4,,300.0\n2,30,180.25\n5,1,\n3,15,260.0\n')
data = read_csv('houses.csv')
print(data.shape, len(data), list(data.columns), data['rooms'].tolist())
print(data.isna().sum().tolist(), data['age'].isna().tolist(), data.isna().any().tolist())
print(data['price'].mean(), data['price'].max(), data['age'].min(), data['rooms'].sum(), data['price'].std())
filled = data.fillna(data.mean())
print(filled['age'].tolist(), filled['price'].tolist())
print(data.dropna().shape, data.dropna().values.tolist())
print(data.values.shape, data[['rooms', 'price']].values.tolist()[0], data.iloc[2].tolist(), data.iloc[0:2]['rooms'].tolist())
print(data['rooms'].describe()['75%'], data.quantile(0.25)['rooms'], data['price'].quantile(0.75), data['rooms'].value_counts()[3], sorted(data['rooms'].unique().tolist()))
data['double'] = data['rooms'] * 2
print(data['double'].tolist(), data[data['rooms'] > 2].shape, data.drop(columns=['age']).columns.tolist())
print(data.head(2).shape, data.sort_values('price')['price'].tolist()[:2], isinstance(data, pd.DataFrame))
for name in data.columns[:2]:
    print(name, data[name].dtype)
