#include "tests/web/test_project.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace muto::test {

QByteArray composition(const QByteArray &content, const QByteArray &head, double duration)
{
    return "<!doctype html><html><head><meta charset=utf-8><style>body{margin:0}</style>" + head +
           "</head><body><div id=root data-composition-id=main data-start=0 data-width=320 data-height=180 "
           "data-duration=" +
           QByteArray::number(duration) + ">" + content + "</div></body></html>";
}

void TestProject::write(const QString &name, const QByteArray &content)
{
    const QString path = filePath(name);
    QDir().mkpath(QFileInfo(path).path());
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
        qFatal("Cannot write %s", qPrintable(path));
}

} // namespace muto::test
