# Gradients through inverses, decompositions and norms, and of functions with kinks and picks.
import paddle

T, L = paddle.to_tensor, paddle.linalg
w = paddle.arange(9, dtype='float64').reshape([3, 3]) * 0.3 - 1
S = [[4., 1., -1.], [1., 3., .5], [-1., .5, 2.]]


def g(name, f, *given):
    xs = [T(x, dtype='float64', stop_gradient=False) for x in given]
    y = f(*xs)
    y.backward()
    print(name, round(y.item(), 6), *[[[round(v, 6) for v in row] for row in x.grad.tolist()] if x.grad is not None else None for x in xs])


g('chol',lambda x: (L.cholesky(x)*w).sum(),S)
g('cholU',lambda x: (L.cholesky(x,upper=True)*w).sum(),S)
g('eigvalsh',lambda x: (L.eigvalsh(x)*w[0]).sum(),S)
g('eighv',lambda x: (L.eigh(x)[1].abs()*w).sum(),S)
g('eighw',lambda x: (L.eigh(x)[0]*w[0]).sum(),S)
g('inv',lambda x: (L.inv(x)*w).sum(),S)
g('det',lambda x: L.det(x),S)
g('slog',lambda x: L.slogdet(x)[1],S)
g('svds',lambda x: (L.svd(x)[1]*w[0,:2]).sum(),[[1.,2.],[3.,4.],[5.,7.]])
g('svdu',lambda x: (L.svd(x)[0].abs()*w[:,:2]).sum(),[[1.,2.],[3.,4.],[5.,7.]])
g('svdv',lambda x: (L.svd(x)[2].abs()*w[:2,:2]).sum(),[[1.,2.],[3.,4.],[5.,7.]])
g('svdvals',lambda x: (L.svdvals(x)*w[0,:2]).sum(),[[1.,2.],[3.,4.],[5.,7.]])
g('pinv',lambda x: (L.pinv(x)*w[:2]).sum(),[[1.,2.],[3.,4.],[5.,7.]])
g('solve',lambda x, y: (L.solve(x,y)*w).sum(),S,[[1.,2.,3.],[2.,1.,0.],[0.,1.,1.]])
g('tri',lambda x, y: (L.triangular_solve(x,y)*w).sum(),S,[[1.,2.,3.],[2.,1.,0.],[0.,1.,1.]])
g('cholsolve',lambda y, x: (L.cholesky_solve(y,x)*w).sum(),[[1.,2.,3.],[2.,1.,0.],[0.,1.,1.]],[[2.,0,0],[1.,3,0],[.5,.2,1.]])
g('lu',lambda x: (L.lu(x)[0]*w).sum(),S)
g('exp',lambda x: (L.matrix_exp(x)*w[:2,:2]).sum(),[[.1,.2],[.3,-.4]])
g('mpow',lambda x: (L.matrix_power(x,3)*w).sum(),S)
g('nuc',lambda x: L.norm(x,'nuc'),[[1.,2.],[3.,4.],[5.,7.]])
g('n2',lambda x: L.norm(x,2,axis=[0,1]),[[1.,2.],[3.,4.],[5.,7.]])
g('cond',lambda x: L.cond(x),S)
g('norm0',lambda x: paddle.norm(x),[[0.,0.]])
g('dist0',lambda x, y: paddle.dist(x,y),[[1.,2.]],[[1.,2.]])
g('cdist0',lambda x, y: paddle.cdist(x,y).sum(),[[1.,2.]],[[1.,2.]])
g('sinc0',lambda x: paddle.sinc(x).sum(),[[0.,.5]])
g('median',lambda x: paddle.median(x),[[1.,2.,3.,4.]])
g('max',lambda x: x.max(),[[1.,2.,2.]])
g('cummax',lambda x: paddle.cummax(x,axis=1)[0].sum(),[[1.,2.,2.]])
g('mode',lambda x: paddle.mode(x)[0].sum(),[[1.,2.,2.]])
g('kth',lambda x: paddle.kthvalue(x,2)[0].sum(),[[1.,2.,2.]])
g('copysign',lambda x, y: paddle.copysign(x,y).sum(),[[0.,1.,-2.]],[[1.,-1.,1.]])
g('heaviside',lambda x, y: paddle.heaviside(x,y).sum(),[[0.,1.,-2.]],[[1.,-1.,1.]])
g('ldexp',lambda x, y: paddle.ldexp(x,y).sum(),[[0.,1.,-2.]],[[1.,-1.,1.]])
g('fmax',lambda x, y: paddle.fmax(x,y).sum(),[[0.,1.,-2.]],[[0.,-1.,1.]])
g('nan_to_num',lambda x: paddle.nan_to_num(x).sum(),[[float('nan'),1.,float('inf')]])
g('logit',lambda x: paddle.logit(x,.2).sum(),[[.1,.5]])
g('logcs',lambda x: (paddle.logcumsumexp(x,axis=1)*w[0]).sum(),[[.1,.5,2.]])
g('quantile',lambda x: paddle.quantile(x,.3),[[.1,.5,2.]])
g('nanmean',lambda x: paddle.nanmean(x),[[.1,float('nan'),2.]])
g('put',lambda x, y: (paddle.put_along_axis(x,T([[0,1],[0,2]]),y,0,reduce='add')*w[:3,:2]).sum(),[[1.,2.],[3.,4.],[5.,7.]],[[1.,2.],[3.,4.]])
g('gammainc',lambda x, y: paddle.gammainc(x,y).sum(),[[1.,2.]],[[1.,.5]])
g('renorm',lambda x: (paddle.renorm(x,2.,0,1.)*w[:2,:2]).sum(),[[1.,2.],[3.,4.]])
g('cov',lambda x: (L.cov(x)*w[:2,:2]).sum(),[[1.,2.,4.],[3.,4.,1.]])
g('poly',lambda x: paddle.polygamma(x,1).sum(),[[1.,2.,4.]])
g('qr2',lambda x: (lambda q,r:(q*w[:,:2]).sum()+(r*w[:2,:2]).sum())(*L.qr(x)),[[1.,2.],[3.,4.],[5.,7.]])
