/// Why a person may not make a change; worded by `Words.text(of:)`.
public enum PermissionRefusal: Error, Sendable, Hashable {
  /// `people.json` does not name the login.
  case unknownPerson
  case viewer
  /// An editor for whom `people.json` names no agency that there is.
  case noAgency
  /// The record belongs to an agency that is none of the editor's; both by their short names.
  case otherAgency(String, own: String)
  /// The part of a round belongs to an agency that is none of the editor's; both by short names.
  case otherPart(String, own: String)
  /// No own agency leads or coordinates the assignment.
  case otherAssignment(String, own: String)
  /// Only this role may, or a higher one.
  case needsRole(Person.Role)
  /// Somebody else wrote the comment; by login.
  case otherPerson(String)
}
