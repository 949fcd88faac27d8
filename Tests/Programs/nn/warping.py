# tolerance: 1e-4
# grid_sample and affine_grid in all modes, on pictures and volumes, with gradients.
import paddle
import paddle.nn.functional as F

picture = paddle.arange(12.).reshape([1, 1, 3, 4])
grid = paddle.to_tensor([[[[-1.3, -0.2], [0.1, 0.7], [1.4, 1.2], [-0.5, 2.7], [-3.6, 0.0]]]])
for mode in ('bilinear', 'nearest'):
    for padding in ('zeros', 'border', 'reflection'):
        for corners in (True, False):
            x, places = picture.clone(), grid.clone()
            x.stop_gradient = places.stop_gradient = False
            y = F.grid_sample(x, places, mode, padding, corners)
            (y * paddle.arange(1., 6.)).sum().backward()
            print(mode, padding, corners, y.flatten().tolist(), x.grad.flatten().tolist(), places.grad.flatten().tolist())
theta = paddle.to_tensor([[[0.8, -0.3, 0.1], [0.2, 0.9, -0.4]], [[1., 0., 0.], [0., 1., 0.]]], stop_gradient=False)
for corners in (True, False):
    places = F.affine_grid(theta, [2, 1, 2, 3], corners)
    print(list(places.shape), places.tolist())
    places.square().sum().backward()
    print(theta.grad.tolist())
    theta.clear_grad()
same = F.grid_sample(picture, F.affine_grid(theta[1:], [1, 1, 3, 4]))
print(paddle.allclose(same, picture, atol=1e-5).item())
paddle.seed(3)
volume = paddle.randn([2, 2, 3, 3, 2])
turned = F.affine_grid(paddle.randn([2, 3, 4]) * 0.4, paddle.to_tensor([2, 2, 2, 2, 3]))
print(list(turned.shape), turned[0, 1].tolist())
print(F.grid_sample(volume, turned).flatten()[:8].tolist())
print(F.grid_sample(volume, turned, mode='nearest', padding_mode='border', align_corners=False).flatten()[:8].tolist())
for bad in (lambda: F.grid_sample(picture, grid, mode='cubic'), lambda: F.grid_sample(picture, grid, padding_mode='wrap')):
    try:
        bad()
    except ValueError as error:
        print('refused')

# A spatial transformer learns to shift a picture back.
paddle.seed(4)
yy, xx = paddle.meshgrid(paddle.linspace(-1, 1, 9), paddle.linspace(-1, 1, 9))
goal = paddle.exp(-4 * (xx ** 2 + yy ** 2)).reshape([1, 1, 9, 9])
moved = paddle.exp(-4 * ((xx - 0.3) ** 2 + (yy + 0.2) ** 2)).reshape([1, 1, 9, 9])
moved.stop_gradient = False
shift = paddle.create_parameter([2], 'float32', default_initializer=paddle.nn.initializer.Constant(0.0))
descent = paddle.optimizer.Adam(0.05, parameters=[shift])
for step in range(40):
    affine = paddle.concat([paddle.eye(2), shift.reshape([2, 1])], 1).unsqueeze(0)
    loss = F.mse_loss(F.grid_sample(moved, F.affine_grid(affine, [1, 1, 9, 9])), goal)
    loss.backward()
    descent.step()
    descent.clear_grad()
    if step % 10 == 9:
        print(step, round(loss.item(), 5), [round(v, 3) for v in shift.tolist()])
