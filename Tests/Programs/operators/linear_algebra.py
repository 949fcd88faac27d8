# Systems, inverses, decompositions, norms, products over axes: values, shapes, dtypes and refusals.
import paddle

T = paddle.to_tensor


def text(value):
    if isinstance(value, (list, tuple)):
        return '(' + ', '.join(text(v) for v in value) + ')'
    if not hasattr(value, 'tolist'):
        return str(value)
    return f"{list(value.shape)} {value.tolist()} {str(value.dtype).split('.')[-1]}"


def show(name, *calls):
    for call in calls:
        try:
            print(name, text(call()))
        except Exception as error:
            print(name, type(error).__name__)


L = paddle.linalg
a = T([[4.,1.,2.],[1.,3.,0.],[2.,0.,5.]])
b = T([[2.,-1.],[1.,3.]])
z = T([[1.,2.],[2.,4.]])
r = T([[1.,2.],[3.,4.],[5.,7.]])
bb = paddle.stack([b,b+1])
show('inv', lambda: paddle.inverse(a), lambda: L.inv(bb), lambda: L.inv(z), lambda: L.inv(r), lambda: L.inv(T([1.])), lambda: L.inv(T([[1, 2], [3, 4]])),
     lambda: L.inv(paddle.zeros([0, 0])))
show('det', lambda: L.det(a), lambda: L.det(bb), lambda: L.det(z), lambda: L.det(r), lambda: L.det(T([[1, 2], [3, 4]])), lambda: L.slogdet(a), lambda: L.slogdet(bb),
     lambda: L.slogdet(z), lambda: L.slogdet(-b))
show('solve', lambda: L.solve(a, T([1., 2., 3.])), lambda: L.solve(b, T([[1.], [2.]])), lambda: L.solve(bb, T([[1.], [2.]])), lambda: L.solve(z, T([1., 2.])),
     lambda: L.solve(b, T([[1., 2.]]), left=False), lambda: L.solve(bb, T([[1., 2.], [3., 4.]])), lambda: L.solve(bb, T([1., 2.])))
show('cholesky', lambda: L.cholesky(a), lambda: L.cholesky(a, upper=True), lambda: L.cholesky(b), lambda: L.cholesky(T([[1., 2.], [2., 1.]])),
     lambda: L.cholesky(paddle.stack([a, a*2])))
show('qr', lambda: L.qr(r, mode='r'), lambda: L.qr(b), lambda: L.qr(r.t()), lambda: L.qr(r, mode='foo'), lambda: L.qr(bb))
show('eigh', lambda: L.eigvalsh(a), lambda: L.eigvalsh(T([[1., 9.], [2., 3.]])), lambda: L.eigvalsh(T([[1., 9.], [2., 3.]]), UPLO='U'), lambda: L.eigh(r),
     lambda: L.eigvalsh(bb+bb.transpose([0, 2, 1])))
show('svd', lambda: L.svd(r, full_matrices=True)[1], lambda: L.svdvals(r), lambda: L.svdvals(bb), lambda: L.svd(r.t())[1], lambda: L.svd(T([1.])))
show('pinv', lambda: L.pinv(r), lambda: L.pinv(a, hermitian=True), lambda: L.pinv(bb), lambda: L.pinv(r, rcond=0.1))
show('rank', lambda: L.matrix_rank(a), lambda: L.matrix_rank(z), lambda: L.matrix_rank(r, tol=3.), lambda: L.matrix_rank(bb), lambda: L.matrix_rank(a, hermitian=True),
     lambda: L.matrix_rank(paddle.zeros([2, 2])))
show('cond', lambda: L.cond(a), lambda: L.cond(b, 'fro'), lambda: L.cond(b, 'nuc'), lambda: L.cond(b, 1), lambda: L.cond(b, -1), lambda: L.cond(b, 2), lambda: L.cond(b, -2),
     lambda: L.cond(b, float('inf')), lambda: L.cond(b, -float('inf')), lambda: L.cond(r), lambda: L.cond(r, 1), lambda: L.cond(b, 3))
show('power', lambda: L.matrix_power(b, 3), lambda: L.matrix_power(b, 0), lambda: L.matrix_power(b, -2), lambda: L.matrix_power(r, 2), lambda: L.matrix_power(bb, 2))
show('lstsq', lambda: L.lstsq(r.t(), T([[1.], [2.]])), lambda: L.lstsq(r, T([1., 2., 3.])))
show('tri', lambda: L.triangular_solve(T([[2., 1.], [0., 3.]]), T([[1.], [2.]])), lambda: L.triangular_solve(T([[2., 0.], [1., 3.]]), T([[1.], [2.]]), upper=False),
     lambda: L.triangular_solve(T([[2., 1.], [0., 3.]]), T([[1.], [2.]]), transpose=True), lambda: L.triangular_solve(T([[2., 1.], [0., 3.]]), T([[1.], [2.]]), unitriangular=True),
     lambda: L.triangular_solve(T([[2., 1.], [0., 0.]]), T([[1.], [2.]])), lambda: L.triangular_solve(T([[2., 1.], [0., 3.]]), T([1., 2.])))
show('chol_solve', lambda: L.cholesky_solve(T([[1.], [2.], [3.]]), L.cholesky(a)), lambda: L.cholesky_solve(T([[1.], [2.], [3.]]), L.cholesky(a, upper=True), upper=True),
     lambda: L.cholesky_inverse(L.cholesky(a)))
show('lu', lambda: L.lu(a), lambda: L.lu(b.t()), lambda: L.lu(r), lambda: L.lu_unpack(*L.lu(r)), lambda: L.lu(z, get_infos=True),
     lambda: L.lu_solve(T([[1.], [2.], [3.]]), *L.lu(a)))
show('multi_dot', lambda: L.multi_dot([r.t(), r, b]), lambda: L.multi_dot([T([1., 2.]), b, T([1., 2.])]), lambda: L.multi_dot([b]))
show('exp', lambda: L.matrix_exp(b), lambda: L.matrix_exp(paddle.zeros([2, 2])), lambda: L.matrix_exp(bb))
show('norm', lambda: L.norm(r), lambda: L.norm(r, 'fro'), lambda: L.norm(r, 'nuc'), lambda: L.norm(r, 2), lambda: L.norm(r, 1, axis=0), lambda: L.norm(r, 2, axis=[0, 1]),
     lambda: L.norm(r, float('inf'), axis=[0, 1]), lambda: L.norm(r, 1, axis=[0, 1]), lambda: L.norm(r, -float('inf'), axis=1), lambda: L.norm(r, 0, axis=1), lambda: L.norm(r, 3),
     lambda: L.norm(r, keepdim=True), lambda: L.norm(r, axis=1, keepdim=True), lambda: L.norm(r, 'fro', axis=[0, 1], keepdim=True), lambda: L.norm(r, 'fro', axis=1),
     lambda: L.norm(r, 'foo'), lambda: L.norm(paddle.arange(24, dtype='float32').reshape([2, 3, 4]), 2, axis=[0, 2]), lambda: paddle.norm(T([3., 4.]), 2), lambda: L.norm(r, -1),
     lambda: L.norm(r, -1, axis=[0, 1]), lambda: L.norm(r, -2, axis=[0, 1]), lambda: r.norm(p=1), lambda: L.norm(r, axis=-1), lambda: L.norm(T([1, 2])),
     lambda: L.norm(bb, 'fro', axis=[1, 2]), lambda: L.norm(bb, 'nuc', axis=[1, 2]))
show('vnorm', lambda: L.vector_norm(r), lambda: L.vector_norm(r, 1, axis=0), lambda: L.vector_norm(r, 3, axis=[0, 1]), lambda: L.vector_norm(r, float('inf')),
     lambda: L.vector_norm(r, 2, keepdim=True), lambda: L.matrix_norm(r, 'fro'), lambda: L.matrix_norm(r, 'nuc'), lambda: L.matrix_norm(r, 1), lambda: L.matrix_norm(r, -1),
     lambda: L.matrix_norm(r, 2), lambda: L.matrix_norm(r, -2), lambda: L.matrix_norm(r, float('inf')), lambda: L.matrix_norm(r, -float('inf')),
     lambda: L.matrix_norm(bb, 1, axis=[1, 2], keepdim=True))
show('dist', lambda: paddle.dist(r, r+1), lambda: paddle.dist(r, r*2, 1), lambda: paddle.dist(r, r*2, float('inf')), lambda: paddle.dist(r, r*2, 0),
     lambda: paddle.dist(r, T([1., 2.]), 2), lambda: paddle.dist(r, r, 2))
show('cdist', lambda: paddle.cdist(r, b), lambda: paddle.cdist(r, b, p=1.), lambda: paddle.cdist(r, b, p=float('inf')), lambda: paddle.cdist(r, b, p=0.),
     lambda: paddle.cdist(bb, bb), lambda: paddle.cdist(r, r, p=3.), lambda: paddle.pdist(r), lambda: paddle.pdist(r, 1.))
show('mm', lambda: paddle.mm(r, b), lambda: paddle.bmm(bb, bb), lambda: paddle.mv(r, T([1., 2.])), lambda: paddle.dot(T([1., 2.]), T([3., 4.])), lambda: paddle.dot(r, r),
     lambda: paddle.inner(r, b), lambda: paddle.inner(T([1., 2.]), T([3., 4.])), lambda: paddle.inner(T(2.), r), lambda: paddle.outer(T([1., 2.]), T([3., 4., 5.])),
     lambda: paddle.outer(r, b), lambda: paddle.cross(a, a+1), lambda: paddle.cross(a, a+1, axis=1), lambda: paddle.cross(r, r), lambda: paddle.kron(b, b),
     lambda: paddle.kron(r, T([1., 2.])), lambda: paddle.addmm(T([1., 1.]), b, b, beta=2., alpha=.5), lambda: paddle.addmm(b, b, b),
     lambda: paddle.baddbmm(bb, bb, bb, beta=.5, alpha=2.), lambda: paddle.trace(a), lambda: paddle.trace(r, 1), lambda: paddle.trace(bb, 0, 1, 2), lambda: paddle.bmm(b, b),
     lambda: paddle.mm(r, r), lambda: paddle.mv(r, T([1., 2., 3.])), lambda: paddle.vecdot(r, r), lambda: paddle.matmul(T([1., 2.]), T([3., 4.])),
     lambda: paddle.bmm(bb, paddle.ones([3, 2, 1])), lambda: paddle.inner(r, T([1., 2., 3.])), lambda: paddle.mm(b, T([1., 2.])))
show('cov', lambda: L.cov(r.t()), lambda: L.cov(r, rowvar=False), lambda: L.cov(r, ddof=False), lambda: L.cov(T([1., 2., 4.])), lambda: L.cov(r.t(), fweights=T([1, 2, 1])),
     lambda: L.cov(r.t(), aweights=T([1., 2., 1.])), lambda: L.corrcoef(r.t()), lambda: L.corrcoef(r, rowvar=False), lambda: L.corrcoef(T([1., 2., 4.])), lambda: L.cov(bb))
show('tensordot', lambda: paddle.tensordot(r, r, axes=2), lambda: list(paddle.tensordot(r, r, axes=0).shape), lambda: paddle.tensordot(r, b, axes=1),
     lambda: paddle.tensordot(r, r, axes=[[0], [0]]), lambda: paddle.tensordot(r, r, axes=[0]), lambda: paddle.tensordot(r, r, axes=[0, 1]),
     lambda: paddle.tensordot(bb, b, axes=[[1, 2], [0, 1]]), lambda: paddle.tensordot(r, b, axes=[[0], [0]]))
show('einsum', lambda: paddle.einsum('ij, jk->ik', r, b), lambda: paddle.einsum('ij->ji', r), lambda: paddle.einsum('ij->', r), lambda: paddle.einsum('ij->j', r),
     lambda: paddle.einsum('ii->i', a), lambda: paddle.einsum('ii', a), lambda: paddle.einsum('ij, ij->', r, r), lambda: paddle.einsum('i, j->ij', T([1., 2.]), T([3., 4.])),
     lambda: paddle.einsum('bij, bjk->bik', bb, bb), lambda: paddle.einsum('...ij, ...jk->...ik', bb, bb), lambda: paddle.einsum('ij, jk, kl->il', r, b, b),
     lambda: paddle.einsum('ij, kj->ik', r, b), lambda: paddle.einsum('bij->b', bb), lambda: paddle.einsum('ij, jk', r, b), lambda: paddle.einsum('ij, j->i', r, T([1., 2.])),
     lambda: paddle.einsum('i, i->', T([1., 2.]), T([3., 4.])), lambda: paddle.einsum('i, i->i', T([1., 2.]), T([3., 4.])), lambda: paddle.einsum('ij, jk->ik', r, r),
     lambda: paddle.einsum('ij->k', r), lambda: paddle.einsum('ij, jk->ik', r), lambda: paddle.einsum('bi, bj->bij', r, r), lambda: paddle.einsum('...i->...', bb),
     lambda: paddle.einsum('i...->...i', bb), lambda: paddle.einsum('ij, jk -> ik', r, b), lambda: paddle.einsum('ji', r), lambda: paddle.einsum('ba', r),
     lambda: paddle.einsum('ij, ij->ij', r, r), lambda: paddle.einsum('bij, jk->bik', bb, b), lambda: paddle.einsum('ij, i->j', r, T([1., 2., 3.])))
show('misc', lambda: paddle.vander(T([1., 2., 3.])), lambda: paddle.vander(T([1., 2., 3.]), 2), lambda: paddle.vander(T([1., 2., 3.]), increasing=True),
     lambda: paddle.vander(T([1, 2]), 3), lambda: paddle.vander(r), lambda: paddle.diff(T([1., 4., 9.])), lambda: paddle.diff(T([1., 4., 9.]), n=2), lambda: paddle.diff(r, axis=0),
     lambda: paddle.diff(T([1., 4.]), prepend=T([0.]), append=T([9.])), lambda: paddle.diff(T([True, False, True])), lambda: paddle.diff(T([1., 4.]), n=0),
     lambda: paddle.diff(T([1.]), n=1), lambda: paddle.trapezoid(T([1., 2., 4.])), lambda: paddle.trapezoid(T([1., 2., 4.]), dx=2.),
     lambda: paddle.trapezoid(T([1., 2., 4.]), x=T([0., 1., 3.])), lambda: paddle.trapezoid(r, axis=0), lambda: paddle.cumulative_trapezoid(T([1., 2., 4.])),
     lambda: paddle.cumulative_trapezoid(r, dx=.5, axis=1), lambda: paddle.trapezoid(T([1., 2.]), x=T([1., 2.]), dx=1.), lambda: paddle.multigammaln(T([3., 4.]), 2),
     lambda: paddle.frexp(T([1., 6., -.3, 0.])))
