extension Chinese {
  /// Errors of tables, figures and classical learning.
  static let tables = #"""
    {} columns passed, passed data had {} columns
    给了 {} 个列名，而数据有 {} 列

    All arrays must be of the same length
    各数组的长度必须相同

    The truth value of a DataFrame is ambiguous. Use a.empty, a.bool(), a.item(), a.any() or a.all().
    DataFrame 没有单一的真假：请用 a.empty、a.bool()、a.item()、a.any() 或 a.all()

    unhashable type: 'DataFrame'
    'DataFrame' 不可哈希，不能作字典的键或集合的元素

    'DataFrame' object has no attribute {}
    'DataFrame' 对象没有属性 {}

    If using all scalar values, you must pass an index
    如果各列都是单个的值，就要给 index

    Length mismatch: Expected axis has {} elements, new values have {} elements
    长度不符：轴上有 {} 个元素，新的值有 {} 个

    Length of values ({}) does not match length of index ({})
    值的个数（{}）与索引的长度（{}）不符

    cannot insert {}, already exists
    不能插入 {}，它已经有了

    {} not in index
    索引里没有 {}

    'DataFrameGroupBy' object has no attribute {}
    'DataFrameGroupBy' 对象没有属性 {}

    No objects to concatenate
    没有可以拼接的对象

    Unable to parse string "{}"
    字符串 "{}" 读不成数

    positional indexers are out-of-bounds
    位置下标超出范围

    single positional indexer is out-of-bounds
    位置下标超出范围

    Cannot perform reduction '{}' with string dtype
    字符串类型不能做 '{}' 归约

    DataFrame.query is not available here; write the condition as df[df['x'] > 1]
    这里没有 DataFrame.query；请把条件写成 df[df['x'] > 1]

    {} not found in axis
    轴上找不到 {}

    Ran out of input
    文件里没有内容了

    'Axes' object has no attribute {}
    'Axes' 对象没有属性 {}

    x and y must have same first dimension, but have shapes {} and {}
    x 和 y 第一维的长度必须相同，而形状是 {} 和 {}

    x and y must be the same size
    x 和 y 的大小必须相同

    shape mismatch: objects cannot be broadcast to a single shape
    形状不符：不能广播成同一个形状

    images are not read here
    这里不读图像

    'Figure' object has no attribute {}
    'Figure' 对象没有属性 {}

    Expected 2D array, got {}D array instead: reshape your data using array.reshape(-1, 1) if it has a single feature
    需要 2 维数组，得到 {} 维的：只有一个特征时，请用 array.reshape(-1, 1) 变形

    This {} instance is not fitted yet. Call 'fit' with appropriate arguments before using this estimator.
    这个 {} 还没有训练：请先调用 'fit'

    y contains previously unseen labels: {}
    y 里有没见过的标签：{}

    With n_samples={}, test_size={} and train_size={}, the sizes do not fit: the train set would be empty or they overlap
    n_samples={}、test_size={}、train_size={} 不相配：训练集会是空的，或者两者重叠

    The least populated classes in y have only 1 member, which is too few. The minimum number of groups for any class cannot be less than 2.
    y 里最少的一类只有 1 个，太少了：每一类至少要 2 个

    Found input variables with inconsistent numbers of samples: {}
    各输入的样本数不一样：{}

    Cannot have number of splits n_splits={} greater than the number of samples: n_samples={}.
    n_splits={} 不能超过样本数 n_samples={}

    {} cannot be used to seed a numpy.random.RandomState instance
    {} 不能当 numpy.random.RandomState 的种子

    read_excel is not available here: save the table as CSV, and read it with read_csv
    这里没有 read_excel：请把表存成 CSV，再用 read_csv 读

    No columns to parse from file
    文件里没有可读的列

    Error tokenizing data. C error: Expected {} fields in line {}, saw {}
    读数据出错：第 {2} 行应当有 {1} 个字段，却有 {3} 个

    Index does not support mutable operations
    Index 不能改动

    unhashable type: 'Index'
    'Index' 不可哈希，不能作字典的键或集合的元素

    The truth value of a Series is ambiguous. Use a.empty, a.bool(), a.item(), a.any() or a.all().
    Series 没有单一的真假：请用 a.empty、a.bool()、a.item()、a.any() 或 a.all()

    unhashable type: 'Series'
    'Series' 不可哈希，不能作字典的键或集合的元素

    'Series' object has no attribute {}
    'Series' 对象没有属性 {}

    cannot do slice indexing with {}
    不能用 {} 做切片

    Boolean index has wrong length: {} instead of {}
    布尔索引的长度不对：是 {}，应当是 {}

    Can only use .str accessor with string values!
    .str 只能用在字符串上！

    Cannot convert non-finite values (NA or inf) to integer
    非有限的值（NA 或 inf）不能转成整数
    """#
}
