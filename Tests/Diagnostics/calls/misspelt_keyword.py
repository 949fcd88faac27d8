def train(model, num_epochs=10, log_epochs=1):
    return num_epochs


train('m', num_epoch=5)
