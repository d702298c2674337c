// Keeps a picture of what is shown after a crash, of two versions of a file, and of notices:
//     recovery_pictures FOLDER
// With QT_SCALE_FACTOR=2 everything is twice as sharp.

#include "ui/main/notices.h"
#include "ui/recovery/merge_dialog.h"
#include "ui/recovery/recovery_dialog.h"
#include "ui/recovery/versions_dialog.h"
#include "ui/support/theme.h"

#include <QApplication>
#include <QBuffer>
#include <QDir>
#include <QFile>
#include <QImage>
#include <QMainWindow>
#include <QPainter>
#include <QRadioButton>
#include <QTemporaryDir>
#include <QTest>

using namespace muto;

namespace {

QByteArray still(QSize size, QColor from, QColor to)
{
    QImage image(size, QImage::Format_RGB32);
    QPainter painter(&image);
    QLinearGradient sky(0, 0, 0, size.height());
    sky.setColorAt(0, from);
    sky.setColorAt(1, to);
    painter.fillRect(image.rect(), sky);
    painter.end();
    QByteArray png;
    QBuffer buffer(&png);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG");
    return png;
}

std::vector<project::StoredJournal> journals()
{
    const auto of = [](const char *folder, int hoursAgo, QByteArray picture, std::vector<QString> names) {
        project::EditJournal journal{QString::fromUtf8(folder),
                                     QStringLiteral("index.html"),
                                     QDateTime(QDate(2026, 11, 26), QTime(17, 40), Qt::UTC),
                                     picture,
                                     {}};
        journal.time = journal.time.addSecs(-3600 * hoursAgo);
        for (const QString &name : names)
            journal.texts.push_back({name, {}, {}});
        return project::StoredJournal{{}, journal};
    };
    return {of("/media/ada/films/Harbour", 0, still({320, 180}, "#24406e", "#e08a4a"),
               {QStringLiteral("index.html"), QStringLiteral("titles.html")}),
            of("/media/ada/films/Portrait", 5, still({180, 320}, "#3a1d5c", "#c05a8a"),
               {QStringLiteral("index.html")}),
            of("/media/ada/films/A film with a name so long that no list has room for all of it, ever", 40,
               {},
               {QStringLiteral("index.html"), QStringLiteral("compositions/opening-with-a-long-name.html"),
                QStringLiteral("compositions/lower-third.html"), QStringLiteral("scripts/main.js")})};
}

ui::OutsideConflict conflict(int places)
{
    QByteArray base, ours, theirs;
    for (int i = 0; i < places; ++i) {
        const QByteArray before = "  <p class=\"note\">Kept as it is</p>\n  <p>And this</p>\n";
        const QByteArray title = "  <h1 id=\"title" + QByteArray::number(i) + "\" data-start=\"1\">";
        base += before + title + "Morning</h1>\n";
        ours += before + title + "A morning at the harbour</h1>\n";
        theirs += before + title + "An evening at the harbour, which is a line so long that it has to be " +
                  "scrolled to be read to its end, whatever the width of the window</h1>\n";
    }
    const auto merge = project::mergeLines(base, ours, theirs);
    return {QStringLiteral("index.html"), base, ours, theirs, *merge};
}

class Pictures
{
public:
    explicit Pictures(QString folder)
        : m_folder(std::move(folder))
    {
        QDir().mkpath(m_folder);
    }

    void takeAll(const QString &theme, ui::ThemeChoice choice)
    {
        m_suffix = theme;
        m_theme.setChoice(choice);
        ui::RecoveryDialog recovery(journals());
        recovery.show();
        keep(recovery, "recovery");
        for (const int places : {1, 4}) {
            ui::MergeDialog merge(conflict(places));
            merge.show();
            keep(merge, places == 1 ? "merge" : "merge-many");
            merge.findChild<QRadioButton *>(QStringLiteral("takeBoth0"))->click();
            merge.resize(480, 560);
            keep(merge, places == 1 ? "merge-narrow" : "merge-many-narrow");
        }
        takeVersions();
        takeNotices();
    }

private:
    void takeVersions()
    {
        const ui::OutsideConflict texts = conflict(3);
        const QDateTime now = QDateTime::currentDateTimeUtc();
        std::vector<project::BackupFolder::Backup> versions;
        for (const auto &[bytes, minutesAgo] : {std::pair(texts.base, 4), std::pair(texts.theirs, 95),
                                                std::pair(texts.ours, 1500), std::pair(texts.base, 9000)}) {
            const QString path = m_home.filePath(QStringLiteral("%1.html").arg(minutesAgo));
            QFile file(path);
            if (file.open(QIODevice::WriteOnly))
                file.write(bytes);
            versions.push_back({path, now.addSecs(-60 * minutesAgo)});
        }
        ui::VersionsDialog dialog(QStringLiteral("compositions/opening.html"), texts.ours, versions);
        dialog.show();
        QTest::qWait(100);
        keep(dialog, "versions");
        dialog.resize(520, 420);
        keep(dialog, "versions-narrow");
        ui::VersionsDialog none(QStringLiteral("index.html"), texts.ours, {});
        none.show();
        keep(none, "versions-none");
    }

    void takeNotices()
    {
        QMainWindow window;
        window.resize(720, 560);
        window.show();
        ui::Notices notices(window);
        notices.show({ui::Tone::Good, QStringLiteral("All changes are on disk."), {}});
        notices.show({ui::Tone::Accent, QStringLiteral("index.html was changed by another program."),
                      QStringLiteral("Your changes are in it, too."), QStringLiteral("Undo"), [] {}});
        notices.show({ui::Tone::Warn, QStringLiteral("The same lines of index.html were changed elsewhere."),
                      QStringLiteral("It is not saved until you have chosen."), QStringLiteral("Choose…"),
                      [] {}});
        notices.show({ui::Tone::Bad,
                      QStringLiteral("Cannot save /media/ada/films/a_folder_with_a_name_without_any_spaces_"
                                     "that_goes_on_and_on/index.html: permission denied."),
                      QStringLiteral("Your changes are kept; save to another place, or mend the permissions "
                                     "of the folder and save again.")});
        keep(window, "notices");
    }

    void keep(QWidget &widget, const char *name)
    {
        QTest::qWait(40);
        widget.grab().save(QStringLiteral("%1/%2-%3.png").arg(m_folder, QLatin1String(name), m_suffix));
    }

    QString m_folder;
    QTemporaryDir m_home;
    QString m_suffix;
    ui::Theme m_theme;
};

} // namespace

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    if (QApplication::arguments().size() < 2)
        qFatal("usage: recovery_pictures FOLDER");
    Pictures pictures(QApplication::arguments().at(1));
    pictures.takeAll(QStringLiteral("dark"), ui::ThemeChoice::Dark);
    pictures.takeAll(QStringLiteral("light"), ui::ThemeChoice::Light);
    return 0;
}
