import DashboardLogic
import DashboardRuntime
import DashboardViews
import Glibc
import ReformModel
import ReformStore
import TerminalInterface
import Testing

/// Whole sessions: keys in, frames out, and what is on the disk afterwards.
@Suite struct SessionTests {
  @Test func aValueTypedIntoTheFormIsOnTheDisk() throws {
    let folder = try ScratchWorkspace()
    defer { folder.remove() }
    let session = try folder.session("<End><Enter>e<Tab><Tab><C-u>87,2<C-s>q")
    #expect(session.runtime.run() == nil)
    let again = try folder.store()
    let saved = try again.open().ledger.observation(ScratchWorkspace.october)
    #expect(saved?.value == ExactDecimal(plain: "87.2"))
    #expect(again.findings.isEmpty)
  }

  @Test func theScreenSaysSavedOnlyAfterTheSave() throws {
    let folder = try ScratchWorkspace()
    defer { folder.remove() }
    let session = try folder.session("<End><Enter>e<Tab><Tab><C-u>87,2<C-s>")
    _ = session.runtime.run()
    let texts = session.terminal.frames.map { $0.text.joined(separator: "\n") }
    #expect(texts.last?.contains("Đã lưu 6.01 tháng 10/2026: 87,2 %") == true)
    #expect(texts.dropLast().allSatisfy { !$0.contains("Đã lưu 6.01") })
  }

  @Test func whatAnotherPersonSavedMeanwhileIsNotOverwritten() throws {
    let folder = try ScratchWorkspace()
    defer { folder.remove() }
    let session = try folder.session("<End><Enter>e<Tab><Tab><C-u>87,2<C-s>")
    try folder.saveAsSomebodyElse("91.5")
    _ = session.runtime.run()
    let ledger = try folder.store().open().ledger
    #expect(ledger.observation(ScratchWorkspace.october)?.value == ExactDecimal(plain: "91.5"))
    #expect(ledger.conflicts.isEmpty)
    let last = try #require(session.terminal.frames.last).text.joined(separator: "\n")
    for answer in ["87,2", "91,5"] { #expect(last.contains(answer), "\(last)") }
    guard case .form(let form)? = session.runtime.state.overlay else {
      Issue.record("the form must stay open with what was typed")
      return
    }
    #expect(form.text(of: .value) == "87,2")
  }

  @Test func aValueApprovedWhileItsFormIsOpenIsNotWrittenAndStaysInTheForm() throws {
    let folder = try ScratchWorkspace()
    defer { folder.remove() }
    let session = try folder.session("<End><Enter>e<Tab><Tab><C-u>87,2<C-s>")
    try folder.approveAsSomebodyElse()
    _ = session.runtime.run()
    #expect(try folder.store().open().ledger.observation(ScratchWorkspace.october) == nil)
    let last = try #require(session.terminal.frames.last).text.joined(separator: "\n")
    #expect(last.contains("số liệu đã chốt"), "\(last)")
    guard case .form(let form)? = session.runtime.state.overlay else {
      Issue.record("the form must stay open with what was typed")
      return
    }
    #expect(form.text(of: .value) == "87,2")
  }

  @Test func whatOthersSavedIsShownAndCursorFilterAndFormStay() throws {
    let folder = try ScratchWorkspace()
    defer { folder.remove() }
    let session = try folder.session("<End><Enter>/ho so<Enter>e<Tab>12<FilesChanged>")
    try folder.saveAsSomebodyElse("91.5")
    _ = session.runtime.run()
    let state = session.runtime.state
    #expect(state.workspace.ledger.observation(ScratchWorkspace.october) != nil)
    #expect(state.place.filter == "ho so")
    guard case .form(let form)? = state.overlay else {
      Issue.record("the form must stay open")
      return
    }
    #expect(form.text(of: .denominator) == "12")
    #expect(
      form.stood(.observation(ScratchWorkspace.october)) == nil,
      "the form still compares with what it was opened on")
  }

  @Test func aChangeThatChangesNothingIsNotDrawn() throws {
    let folder = try ScratchWorkspace()
    defer { folder.remove() }
    let session = try folder.session("<FilesChanged><FilesChanged>")
    _ = session.runtime.run()
    #expect(session.terminal.frames.count == 1)
  }

  @Test func aSaveOfAnotherProcessMakesTheWatchReadable() throws {
    let folder = try ScratchWorkspace()
    defer { folder.remove() }
    let watch = try #require(WorkspaceWatch(directory: folder.path + "/w"))
    #expect(!isReadable(watch.descriptor))
    try folder.saveAsSomebodyElse("91.5")
    #expect(isReadable(watch.descriptor))
    watch.drain()
    #expect(!isReadable(watch.descriptor))
  }

  private func isReadable(_ descriptor: Int32) -> Bool {
    var entry = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
    return poll(&entry, 1, 0) == 1
  }

  @Test func aHangUpEndsTheSessionAtOnce() throws {
    let folder = try ScratchWorkspace()
    defer { folder.remove() }
    let session = try folder.session("<Down>")
    #expect(session.runtime.run() == 1)
  }

  @Test func whatIsTypedFasterThanItIsDrawnIsDrawnOnce() throws {
    let folder = try ScratchWorkspace()
    defer { folder.remove() }
    let session = try folder.session("<Down><Down><Up>")
    session.terminal.hasPendingInput = true
    _ = session.runtime.run()
    #expect(session.terminal.frames.count == 1)
  }

  @Test func waitingHasNoDeadlineSoThatNothingBurns() throws {
    let folder = try ScratchWorkspace()
    defer { folder.remove() }
    let session = try folder.session("<Down>")
    _ = session.runtime.run()
    #expect(session.terminal.waits.allSatisfy { $0 == nil })
  }

  @Test func aClickOnAPanelSelectsIt() throws {
    let folder = try ScratchWorkspace()
    defer { folder.remove() }
    let session = try folder.session("<Click:70,3>")
    _ = session.runtime.run()
    #expect(session.runtime.state.place.list.selected == 1)
  }
}
