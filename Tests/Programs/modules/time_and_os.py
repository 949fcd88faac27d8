# time and os: what a program can rely on without knowing the hour or the machine.
import os
import os.path
import sys
import time

start, count = time.time(), time.perf_counter()
time.sleep(0.002)
print(time.time() > start, time.perf_counter() - count > 0.001, type(time.time()).__name__, time.time() > 1.6e9)
print(len(time.strftime('%Y-%m-%d %H:%M:%S')), time.strftime('%Y', time.localtime()).isdigit())
print(os.path.join('a', 'b', 'c.txt'), os.path.join('a/', '/abs'), os.path.basename('x/y.py'), os.path.dirname('x/y.py'), os.path.split('x/y/z'))
print(os.path.splitext('model.pdparams'), os.path.splitext('.hidden'), os.path.splitext('a.tar.gz'), os.path.normpath('a/../b//c'))
print(os.path.exists('nothing here'), os.path.isabs('/x'), os.path.isabs('x'), os.sep, os.getcwd() == os.path.abspath('.'))
os.mkdir('made')
print(os.listdir('.'), os.path.isdir('made'))
os.rmdir('made')
print(os.listdir('.'), os.environ.get('NO_SUCH_VARIABLE', 'unset'), len(sys.argv), sys.version_info >= (3, 8), sys.maxsize)
for action in (lambda: os.mkdir('a/b/c'), lambda: os.remove('missing'), lambda: os.listdir('missing')):
    try:
        action()
    except OSError as error:
        print(type(error).__name__, error)
