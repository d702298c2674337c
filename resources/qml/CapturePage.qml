import QtQuick
import QtWebEngine

// The page of a capture worker. `bridge` is a QuickPageChannel.
WebEngineView {
    id: view

    required property var bridge
    required property color backdrop

    backgroundColor: backdrop
    settings.showScrollBars: false
    settings.playbackRequiresUserGesture: false
    settings.javascriptCanOpenWindows: false
    settings.errorPageEnabled: false
    settings.focusOnNavigationEnabled: false
    settings.pluginsEnabled: false
    settings.fullScreenSupportEnabled: false
    settings.defaultTextEncoding: "utf-8"

    // Inserted, not assigned to `collection`: that would lose runsOnSubFrames in Qt 6.4.
    Component.onCompleted: userScripts.insert(bridge.runtimeScript())

    function run(script) {
        view.runJavaScript(script)
    }

    onJavaScriptConsoleMessage: (level, message, lineNumber, sourceID) =>
        bridge.onConsoleMessage(level, message, lineNumber, sourceID)
    onLoadingChanged: info => {
        if (info.status === WebEngineView.LoadSucceededStatus) {
            // Qt 6.4 forgets it with every load, and takes it only if it is another one. That one is transparent, too:
            // an opaque one may be told by a picture that comes late, and then lies behind the film for good.
            view.backgroundColor = Qt.rgba(1, 1, 1, 0)
            view.backgroundColor = view.backdrop
            bridge.onLoadFinished(true, "")
        }
        else if (info.status === WebEngineView.LoadFailedStatus)
            bridge.onLoadFinished(false, info.errorString)
    }
    onRenderProcessTerminated: (status, exitCode) => bridge.onProcessDied(status, exitCode)
}
