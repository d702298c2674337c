#pragma once

#include "core/web/page_messages.h"

#include <QObject>
#include <QString>
#include <QUrl>

namespace muto::web {

class PageFiles;

/// The little that driving a page needs of one: load, run script, hear. Two adapters exist: a page in a
/// window and a page painted off-screen. GUI thread.
class PageChannel : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    virtual void load(const QUrl &url) = 0;

    /// Runs script in the main world of the page's top document; what it returns is dropped.
    virtual void runScript(const QString &script) = 0;

Q_SIGNALS:
    void loaded(bool ok, const QString &reason);
    void messageReceived(const muto::web::PageMessage &message);
    /// A line that is the author's, not ours.
    void consoleMessage(const muto::web::ConsoleMessage &message);
    void processDied(const QString &how);
    /// A file of the project could not be given to the page.
    void fileRefused(const QString &path, const QString &reason);

    /// The page has been given a picture of which only the beginning is there.
    void pictureCut(const QString &path);

    /// The page asked for a file of the web, which it may not reach.
    void remoteBlocked(const QUrl &url);

protected:
    /// Turns refused requests into lines of the console.
    void reportRefusals(PageFiles &files);

    /// Tells our stage's messages from the author's console lines and emits one or the other.
    void receiveConsoleLine(ConsoleMessage::Level level, const QString &text, int line,
                            const QString &source);
};

} // namespace muto::web
