import ReformModel
import ReformStore

/// Where the definition files hold text rather than codes, found by trying.
enum TextPlaces {
  /// Every place of a string, such as `indicators[].name.vi`, by file.
  static let all: [DefinitionFile: Set<String>] = DefinitionTemplates.files.mapValues { document in
    var places: Set<String> = []
    _ = document.mappingStrings { place, text in
      places.insert(place)
      return text
    }
    return places
  }

  /// Those of them at which a text full of controls is taken without a word.
  static let ofText: [DefinitionFile: Set<String>] = {
    var found: [DefinitionFile: Set<String>] = [:]
    for (file, places) in all {
      found[file] = places.filter { place in
        // The login of the person who looks decides what may be done.
        guard place != "people[].login", let workspace = try? HostileWorkspace.with(file, place)
        else { return false }
        return workspace.isTakenWithoutFindings
      }
    }
    return found
  }()
}
