import Glibc
import ReformCommands

exit(CommandLineRun.ofProcess().run())
