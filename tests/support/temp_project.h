#pragma once

#include <QByteArray>
#include <QSize>
#include <QString>
#include <QTemporaryDir>

namespace muto::test {

/// A project folder with room beside it for films, in a folder that vanishes with the object.
class TempProject
{
public:
    explicit TempProject(const QString &name = QStringLiteral("project"));

    QString folder() const;
    /// A file inside the project.
    QString path(const QString &name) const;
    /// A file beside the project, where a page must never reach.
    QString beside(const QString &name) const;

    /// Writes a file of the project, with the folders on its way. `write("index.html", …)` makes a
    /// composition.
    void write(const QString &name, const QByteArray &content) const;

private:
    QTemporaryDir m_home;
    QString m_name;
};

/// Writes a whole file, wherever it lies.
void writeFile(const QString &path, const QByteArray &content);

/// All of a file; empty when it cannot be read.
QByteArray readFile(const QString &path);

/// A composition as a few words that tests vary.
struct TestPage
{
    QSize size = {320, 180};
    QString duration = QStringLiteral("2"); ///< As the author would write it.
    QString rootAttributes;                 ///< More of them, ` data-fps="60"`.
    QByteArray head;                        ///< Styles and early scripts.
    QByteArray body;                        ///< Inside the root element.
    QByteArray script;                      ///< After the root element, as one inline script.

    QByteArray html() const;
};

/// What moves the bars of a numbered film.
enum class Motor {
    Timeline,     ///< A registered object with `totalTime(t)`, as GSAP's.
    SeekEvent,    ///< The `hf-seek` event.
    CustomPage,   ///< `window.__hf = {duration, seek}`.
    WebAnimation, ///< `element.animate()`.
    CssAnimation, ///< Keyframes in a style sheet, and not one line of script.
    FrameLoop,    ///< An endless `requestAnimationFrame` loop that looks at its timestamp.
};

/// A film in which sixteen bars show, in black and white, the number of the frame that belongs to the time
/// the page is asked for; `readNumber` of numbered_frame.h reads it back. `fps` is a JavaScript or CSS
/// number: "30000 / 1001".
TestPage numberedPage(Motor motor = Motor::Timeline, const QByteArray &fps = "30");

} // namespace muto::test
