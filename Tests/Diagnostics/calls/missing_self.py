class Op:
    def forward(x):
        return x


Op().forward(3)
