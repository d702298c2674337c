#include "tests/support/temp_project.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace muto::test {

namespace {

constexpr int kBars = 16;

/// The bars lie still; a motor gives them their colours.
QByteArray bars()
{
    QByteArray html;
    for (int bar = 0; bar < kBars; ++bar)
        html += "<i style=\"left:" + QByteArray::number(bar * 100.0 / kBars) + "%\"></i>";
    return html;
}

constexpr char kBarStyle[] =
    "<style>i { position: absolute; top: 0; height: 100%; width: 6.25%; background: #000; }</style>";

constexpr char kDraw[] =
    "const bars = [...document.querySelectorAll('i')];\n"
    "const draw = (time) => {\n"
    "  const number = Math.round(time * FPS);\n"
    "  bars.forEach((bar, i) => { bar.style.background = (number >> i) & 1 ? '#fff' : '#000'; });\n"
    "};\n";

/// Each bar is a square wave of twice the period of the one before. Half a frame of delay keeps the edges
/// away from the moments that are looked at.
QByteArray barAnimations(const QByteArray &fps)
{
    QByteArray css = "<style>@keyframes wave { from { background: #000 } 50% { background: #fff } }\n"
                     "i { animation: wave 1s step-end infinite }\n";
    for (int bar = 0; bar < kBars; ++bar) {
        const QByteArray period = QByteArray::number(2 << bar);
        css += "i:nth-of-type(" + QByteArray::number(bar + 1) + ") { animation-duration: calc(1s * " +
               period + " / (" + fps + ")); animation-delay: calc(-0.5s / (" + fps + ")); }\n";
    }
    return css + "</style>";
}

QByteArray scriptOf(Motor motor)
{
    switch (motor) {
    case Motor::Timeline:
        return "window.__timelines = { main: { pause() {}, duration: () => DURATION, totalTime: draw } };";
    case Motor::SeekEvent:
        return "document.addEventListener('hf-seek', (event) => draw(event.detail.time));";
    case Motor::CustomPage:
        return "window.__hf = { duration: DURATION, seek: draw };";
    case Motor::WebAnimation:
        return "bars.forEach((bar, i) => bar.animate([{ background: '#000', easing: 'step-end' },\n"
               "    { background: '#fff', offset: 0.5, easing: 'step-end' }, { background: '#fff' }],\n"
               "  { duration: 2000 * 2 ** i / (FPS), delay: -500 / (FPS), iterations: Infinity }));";
    case Motor::FrameLoop:
        return "requestAnimationFrame(function step(now) { draw(now / 1000); requestAnimationFrame(step); "
               "});";
    case Motor::CssAnimation:
        break;
    }
    return {};
}

} // namespace

TempProject::TempProject(const QString &name)
    : m_name(name)
{
    QDir(m_home.path()).mkpath(name);
}

QString TempProject::folder() const
{
    return m_home.filePath(m_name);
}

QString TempProject::path(const QString &name) const
{
    return folder() + QLatin1Char('/') + name;
}

QString TempProject::beside(const QString &name) const
{
    return m_home.filePath(name);
}

void TempProject::write(const QString &name, const QByteArray &content) const
{
    QDir().mkpath(QFileInfo(path(name)).path());
    writeFile(path(name), content);
}

void writeFile(const QString &path, const QByteArray &content)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
        qFatal("Cannot write %s", qPrintable(path));
}

QByteArray readFile(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QByteArray TestPage::html() const
{
    const QByteArray width = QByteArray::number(size.width());
    const QByteArray height = QByteArray::number(size.height());
    QByteArray html = "<!DOCTYPE html>\n<html><head><meta charset=\"utf-8\">\n"
                      "<style>body { margin: 0 } #root { position: relative; overflow: hidden; width: " +
                      width + "px; height: " + height + "px; background: #fff }</style>\n" + head +
                      "</head><body>\n" + "<div id=\"root\" data-composition-id=\"main\" data-width=\"" +
                      width + "\" data-height=\"" + height + "\" data-start=\"0\" data-duration=\"" +
                      duration.toUtf8() + "\"" + rootAttributes.toUtf8() + ">" + body + "</div>\n";
    if (!script.isEmpty())
        html += "<script>\n" + script + "\n</script>\n";
    return html.replace("DURATION", duration.toUtf8()) + "</body></html>\n";
}

TestPage numberedPage(Motor motor, const QByteArray &fps)
{
    TestPage page;
    page.head = kBarStyle;
    page.body = bars();
    if (motor == Motor::CssAnimation)
        page.head += barAnimations(fps);
    else
        page.script = QByteArray(kDraw + scriptOf(motor)).replace("FPS", "(" + fps + ")");
    return page;
}

} // namespace muto::test
