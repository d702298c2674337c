#include "core/project/start_record.h"

#include "core/project/view_record.h"
#include "tests/support/temp_project.h"
#include "tests/support/test_main.h"

#include <QTemporaryDir>

using muto::project::StartRecord;

class TestStartRecord : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void countsBadStartsInARow()
    {
        const QTemporaryDir folder;
        const StartRecord record(folder.filePath(QStringLiteral("deep/starts")));
        QCOMPARE(record.begin(), 0);
        QCOMPARE(record.begin(), 1);
        QCOMPARE(record.begin(), 2);
        record.survive();
        QCOMPARE(record.begin(), 0);
    }

    void keepsHowCompositionsWereLeft()
    {
        using muto::project::CompositionView;
        using muto::project::ViewRecord;
        const QTemporaryDir folder;
        const QString root = folder.filePath(QStringLiteral("deep/views"));
        const QString index = QStringLiteral("index.html"), card = QStringLiteral("scenes/card.html");
        const ViewRecord record(root, QStringLiteral("/films/a"));
        QCOMPARE(record.viewOf(index), CompositionView());
        record.keep(index, {30, 89});
        record.keep(card, {std::nullopt, 12});
        QCOMPARE(ViewRecord(root, QStringLiteral("/films/a")).viewOf(index), (CompositionView{30, 89}));
        QCOMPARE(record.viewOf(card), (CompositionView{std::nullopt, 12}));
        QCOMPARE(ViewRecord(root, QStringLiteral("/elsewhere/a")).viewOf(index), CompositionView());
        record.keep(index, {});
        QCOMPARE(record.viewOf(index), CompositionView());
        QCOMPARE(record.viewOf(card).out, std::optional<std::int64_t>(12));
        ViewRecord({}, QStringLiteral("/films/a")).keep(index, {1, 2}); // nowhere
    }

    void takesNonsenseForNothing()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("starts"));
        muto::test::writeFile(path, "-3 or so");
        QCOMPARE(StartRecord(path).begin(), 0);
    }
};

MUTO_TEST_MAIN(QCoreApplication, TestStartRecord)
#include "tst_start_record.moc"
