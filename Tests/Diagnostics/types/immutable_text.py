name = 'paddle'
name[0] = 'P'
