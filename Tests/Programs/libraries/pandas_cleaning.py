# tolerance: 1e-3
# A table with gaps read from a file, cleaned, joined and grouped, and turned into tensors.
import numpy as np
import paddle
import pandas as pd

with open('rooms.csv', 'w') as f:
    f.write('id,city,rooms,area,price\n1,A,2,50.5,100\n2,B,,70,150\n3,A,4,,210\n4,C,3,80,\n5,B,1,30,60\n6,A,3,75,160\n')
table = pd.read_csv('rooms.csv')
print(table.shape, table.isna().sum().to_dict(), table['city'].unique().tolist())
print(table.describe().round(2).loc['mean'].tolist())
filled = table.fillna({'rooms': table['rooms'].median(), 'area': table['area'].mean()}).dropna()
print(len(filled), filled['area'].round(2).tolist(), filled.index.tolist())
filled['per'] = (filled['price'] / filled['area']).round(3)
print(filled.sort_values('per', ascending=False)[['id', 'per']].values.tolist())
print(filled.groupby('city')['price'].agg(['mean', 'max', 'count']).round(2).values.tolist())
cities = pd.DataFrame({'city': ['A', 'B', 'C'], 'tax': [0.1, 0.2, 0.3]})
joined = filled.merge(cities, on='city', how='left')
print(joined[['id', 'tax']].values.tolist(), joined.columns.tolist())
dummies = pd.get_dummies(joined['city'], prefix='in', dtype=float)
print(dummies.columns.tolist(), dummies.sum().tolist())
print(joined[joined['price'] > 120]['id'].tolist(), joined.loc[joined['rooms'] >= 3, 'area'].mean().round(3), joined.iloc[1]['city'])
joined['size'] = joined['area'].apply(lambda a: 'large' if a > 60 else 'small')
print(joined['size'].value_counts().to_dict(), joined['price'].corr(joined['area']).round(4))
features = pd.concat([joined[['rooms', 'area']], dummies], axis=1)
features = (features - features.mean()) / features.std()
X = paddle.to_tensor(features.fillna(0).values, dtype='float32')
y = paddle.to_tensor(joined[['price']].values, dtype='float32')
print(list(X.shape), y.dtype == paddle.float32, X[0].tolist())
w, b = paddle.zeros([X.shape[1], 1]), y.mean()
for step in range(50):
    error = X @ w + b - y
    w = w - 0.1 * (X.T @ error / len(y) + 0.01 * w)
print(round(((X @ w + b - y) ** 2).mean().item(), 3), [round(v, 3) for v in w.flatten().tolist()])
