/// Which marks the numbers of a table have.
enum NumberForm {
  /// A decimal point, no marks between thousands.
  case point
  /// A decimal comma, points between thousands.
  case comma
  /// Nobody said: what only one form can read is read, what both can is refused.
  case either
}
