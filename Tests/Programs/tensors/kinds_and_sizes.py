# What a tensor says about its size, element type and place; conversions and tensors like it.
import paddle

x = paddle.to_tensor([[1., 2., 3.], [4., 5., 6.]])
i = paddle.to_tensor([1, 2])
for t in (x, i, i.astype('int32'), x.astype('float64'), x[0, 0]):
    print(t.dtype, t.ndim, t.dim(), t.ndimension(), t.size, t.numel().item(), t.element_size(), t.itemsize, list(t.strides),
          t.is_floating_point(), t.is_integer(), t.is_complex(), t.is_empty().item(), t.is_contiguous())
print(x.rank(), paddle.rank(x), paddle.shape(x), paddle.numel(i), paddle.tolist(i), paddle.is_floating_point(i), paddle.is_integer(i), paddle.is_empty(x).item())
print(x.to('float64').dtype, x.to(paddle.int32).tolist(), x.to('cpu').dtype, x.to(i).dtype, x.to(dtype='bool').tolist())
print(x.float().dtype, x.double().dtype, x.int().dtype, x.long().dtype, x.bool().dtype, i.type_as(x).dtype, x.cpu() is not None)
print(x.new_zeros([2]), x.new_ones([1, 2]), x.new_full([2], 7), i.new_full([2], 7), x.new_ones([2], dtype='int64'))
print(x.place.is_cpu_place(), x.place.is_gpu_place(), x.place, paddle.CPUPlace(), paddle.get_device(), paddle.device.get_device(), paddle.is_compiled_with_cuda(), paddle.in_dynamic_mode())
print(paddle.iinfo('int32').max, paddle.iinfo(paddle.int64).min, paddle.iinfo('int64').bits, paddle.iinfo('int32'))
print(paddle.finfo('float32').eps, paddle.finfo(paddle.float64).max, paddle.finfo('float32').tiny, paddle.finfo('float32').bits, paddle.finfo('float64'))
x.requires_grad = True
print(x.stop_gradient, x.requires_grad, x.requires_grad_(False).stop_gradient)
y = paddle.zeros([2, 3])
print(y.copy_(x).tolist(), y.fill_(2).tolist(), y.zero_().tolist(), x.tolist())
print(x.item(0), x.item(4), x.item(1, 2), paddle.full([2], 3), paddle.full([2], True), paddle.full([2], 3, dtype='int32'), paddle.full_like(i, 3))
print(paddle.logspace(0, 3, 4), paddle.logspace(0, 3, 4, base=2), paddle.logspace(-1, 1, 3, dtype='float64'), paddle.linspace(0, 1, 0), paddle.linspace(3, 4, 1))
for bad in (lambda: x.item(6), lambda: x.item(), lambda: x.item(0, 5), lambda: paddle.iinfo('float32')):
    try:
        bad()
        print('no error')
    except Exception as error:
        print('refused')
