# Odd but found in the book: CRLF lines, 2 and 3 spaces, print (x), bad escapes, wide signs.
def two(x):
  if x:
     return 'three more'
  return 'two'
print (two(1))
print (two(0))
class   Wide :
   def method( self , x ) :
          return x*2
print ( Wide( ).method( 4 ) )
print("\ell", '\d', "\mathcal{L}", r'\ell', len("\ell"))
print('损失：{}，准确率：{}%'.format(0.5, 90))     # full-width colon：fine in comments too
print("姓名：", '中文,标点', len('中文'), '中文'[::-1])
损失 = 0.25; 学习率=0.1
print(损失 * 学习率)
total = 1 + \
    2 + \
  3
print(total);print(total) ;
numbers = [
  1,
      2,   # a comment inside
3,
    ]
print(numbers, {
 'a':1,
 }, (1,
2))
if total == 6 : print('one line')
if total > 5:

    # a comment, then an empty line

    print('deep')

	# a tab before this comment
x=1if True else 2
print(x, 0xFF, 0o17, 0b11, 1_000, 1., .5, 1e3, 1E-2, 5 .real)
def f(a,b = 2,):
	if a:
		return b
	return a
print(f(1,), f(0))
print("""a
b""" + '''c''')
lambda_=lambda:0
print(-1. / 4, - 2 ** 2, -2 ** -2, not 1 == 2, 2 ** 3 ** 2, ~5, -7 // 2, -7 % 3, 7 % -3)
