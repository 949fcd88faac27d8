# tolerance: 1e-3
# A Runner that trains, evaluates, predicts, keeps a history and saves the best parameters.
import os

import paddle

from _data import moons


class Runner(object):
    def __init__(self, model, optimizer, loss_fn, metric, **kwargs):
        self.model, self.optimizer, self.loss_fn, self.metric = model, optimizer, loss_fn, metric
        self.history = {'train': [], 'dev': []}
        self.best = 0

    def train(self, train_set, dev_set, **kwargs):
        num_epochs = kwargs.get('num_epochs', 0)
        log_epochs = kwargs.get('log_epochs', 100)
        save_path = kwargs.get('save_path', 'best_model.pdparams')
        X, y = train_set
        for epoch in range(num_epochs):
            logits = self.model(X)
            loss = self.loss_fn(logits, y)
            self.history['train'].append(loss.item())
            loss.backward()
            self.optimizer.step()
            self.optimizer.clear_grad()
            score, dev_loss = self.evaluate(dev_set)
            if score > self.best:
                self.save_model(save_path)
                print(f"best score {self.best:.4f} --> {score:.4f} at epoch {epoch}")
                self.best = score
            if epoch % log_epochs == 0:
                print(f"[Train] epoch: {epoch}, loss: {loss.item():.4f}, dev loss: {dev_loss:.4f}")

    @paddle.no_grad()
    def evaluate(self, data_set):
        X, y = data_set
        logits = self.model(X)
        loss = self.loss_fn(logits, y).item()
        self.history['dev'].append(loss)
        return self.metric(logits, y), loss

    @paddle.no_grad()
    def predict(self, X):
        return self.model(X)

    def save_model(self, path):
        paddle.save(self.model.state_dict(), path)

    def load_model(self, path):
        self.model.set_state_dict(paddle.load(path))


def accuracy(predictions, labels):
    return paddle.mean(((predictions > 0.5).astype('float32') == labels).astype('float32')).item()


paddle.seed(102)
X, y = moons(200)
train_set, dev_set, test_set = (X[:120], y[:120]), (X[120:160], y[120:160]), (X[160:], y[160:])
model = paddle.nn.Sequential(paddle.nn.Linear(2, 6), paddle.nn.Tanh(), paddle.nn.Linear(6, 1), paddle.nn.Sigmoid())
sgd = paddle.optimizer.SGD(learning_rate=0.5, parameters=model.parameters())
runner = Runner(model, sgd, paddle.nn.functional.binary_cross_entropy, accuracy)
runner.train(train_set, dev_set, num_epochs=120, log_eopchs=50, log_epochs=40)
print(len(runner.history['train']), runner.history['train'][0] > runner.history['train'][-1], os.path.exists('best_model.pdparams'))
runner.load_model('best_model.pdparams')
print(runner.evaluate(test_set)[0] > 0.8, list(runner.predict(X[:3]).shape))
