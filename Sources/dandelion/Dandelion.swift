import Console
@main struct Dandelion { static func main() {} }
