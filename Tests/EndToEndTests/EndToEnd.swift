import Testing

/// What people live through with the program: whole sessions of the one that was built.
///
/// One at a time, so that a slow machine is not asked to start twenty programs at once.
@Suite(.serialized)
enum EndToEnd {}
