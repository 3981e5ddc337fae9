import Glibc
import PTYSession

/// Looks again and again at something that no terminal shows; false when it never comes.
func eventually(
  within milliseconds: Int = PTYSession.patience, _ isReached: () -> Bool
) -> Bool {
  for _ in 0..<(milliseconds / 2) {
    if isReached() { return true }
    _ = poll(nil, 0, 2)
  }
  return isReached()
}
