import ReformModel

/// One definition file as it was read: its bytes, their meaning, and the file they came from.
struct DefinitionDocument {
  let file: DefinitionFile
  let path: String
  let bytes: [UInt8]
  let status: FileStatus
  let json: JSONValue
  /// Where the records began that were set aside; a rewrite keeps them.
  var setAside: Set<Int> = []

  /// Nil where the file does not exist.
  init?(_ file: DefinitionFile, in files: WorkspaceFiles) throws(StoreError) {
    guard let contents = try files.contents(file.name) else { return nil }
    self.file = file
    path = files.path(file.name)
    (bytes, status) = contents
    let isBlank = bytes.allSatisfy { $0 == 0x20 || $0 == 0x0A || $0 == 0x0D || $0 == 0x09 }
    guard !isBlank else { throw .emptyDefinition(path: path, file) }
    do throws(JSONFault) {
      json = try StrictJSON.parse(bytes)
    } catch {
      throw .unreadableDefinition(path: path, error)
    }
  }

  /// The file as one record.
  func record<Item: JSONRecord>(_ type: Item.Type) throws(StoreError) -> Item {
    do throws(ShapeFault) {
      return try Item(json: json)
    } catch {
      throw failure(error)
    }
  }

  /// The records of its list; those that cannot be read are set aside and told.
  mutating func records<Item: JSONRecord>(
    _ type: Item.Type, identity: (Item) -> String, findings: inout [Finding],
    check: (Item, JSONValue) throws(ShapeFault) -> Void = { _, _ in }
  ) throws(StoreError) -> [Item] {
    var records: [Item] = []
    var known: Set<String> = []
    for element in try elements() {
      do throws(ShapeFault) {
        let item = try Item(json: element)
        guard known.insert(identity(item)).inserted else {
          throw element.fault(.duplicateRecord(identity(item)))
        }
        try check(item, element)
        records.append(item)
      } catch {
        setAside.insert(element.offset)
        findings.append(finding(error))
      }
    }
    return records
  }

  private func elements() throws(StoreError) -> [JSONValue] {
    do throws(ShapeFault) {
      return try json.required(file.list ?? "").list()
    } catch {
      throw failure(error)
    }
  }

  func finding(_ fault: ShapeFault, _ severity: Finding.Severity = .error) -> Finding {
    Finding(
      severity, file: file.name, line: StrictJSON.place(of: fault.offset, in: bytes).line,
      path: JSONPath.path(to: fault.offset, in: json) ?? "", .shape(fault.kind))
  }

  private func failure(_ fault: ShapeFault) -> StoreError {
    .wrongDefinition(
      path: path, line: StrictJSON.place(of: fault.offset, in: bytes).line,
      jsonPath: JSONPath.path(to: fault.offset, in: json) ?? "", fault.kind)
  }
}
