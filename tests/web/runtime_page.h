#pragma once

#include <QApplication>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QWebEngineProfile>
#include <QWebEngineView>

#include <memory>

namespace muto::test {

/// An application that has made `muto:` known before Chromium starts.
class WebApplication : public QApplication
{
public:
    WebApplication(int &argc, char **argv);
};

/// A film of four seconds whose root holds `content`; `head` goes before it.
QByteArray film(const QByteArray &content, const QByteArray &head = {});
QByteArray script(const QByteArray &code);
const QByteArray kGsap = "<script src=gsap.min.js></script>";

QString type(const QJsonObject &message);
QString text(const QJsonObject &message, const char *key);
QJsonObject manifest(const QJsonObject &ready);

/// Opens a page and ends the test unless it became ready.
#define OPEN_READY(page, html)                                                                               \
    const QJsonObject ready = (page).open(html);                                                             \
    QVERIFY2(type(ready) == QLatin1String("ready"), qPrintable(text(ready, "message")))

/// The runtime in a real Chromium, with a project folder of its own: writes compositions, opens them on the
/// stage, moves the film and asks it questions.
class RuntimePage : public QObject
{
    Q_OBJECT

public:
    RuntimePage();
    ~RuntimePage() override;

    /// Puts a file into the project folder, with the folders on the way to it.
    void write(const QString &name, const QByteArray &content);

    /// Puts a file of an npm package beside the composition: "d3/dist/d3.min.js" becomes d3.min.js.
    void writeLibrary(const QString &path);

    /// Opens `html` as index.html (gsap.min.js lies beside it) and returns the `ready` or `failed` message.
    QJsonObject open(const QByteArray &html, const QJsonObject &config = {});

    /// Value of an expression in the film's window; an exception is returned as text.
    QVariant inFilm(const QString &expression);
    QVariant inStage(const QString &expression);

    /// Shows a frame (preview) and waits until the stage says that it is there.
    void seek(int frame);

    /// Takes the first message of one of these types, waiting for it if need be.
    QJsonObject waitFor(const QStringList &types);

    QStringList consoleLines; ///< What the page itself said.
    QList<QJsonObject> messages;

Q_SIGNALS:
    void messageArrived();

private:
    void loadStage();
    void onConsole(const QString &text);

    QTemporaryDir m_folder;
    std::unique_ptr<QWebEngineProfile> m_profile;
    std::unique_ptr<QWebEngineView> m_view;
};

} // namespace muto::test
