import DashboardLogic
import ReformModel

extension CommandSession {
  /// Where somebody gives commands other keys.
  var keyFilePath: String { context.configFolder + "/keys.yaml" }

  /// The keys of this person; those that commands come with where no file says otherwise.
  func keymap() throws(KeyFileError) -> Keymap {
    let path = keyFilePath
    let bytes: [UInt8]
    do {
      bytes = try FileBytes.read(path)
    } catch let failure as CommandFailure where failure.status == .notFound {
      return .standard
    } catch let failure as CommandFailure {
      throw KeyFileError(path, nil, .unreadable(failure.sentence(words)))
    } catch {
      throw KeyFileError(path, nil, .unreadable("\(error)"))
    }
    return try KeyFile(String(decoding: bytes, as: UTF8.self), path: path).keymap
  }
}
