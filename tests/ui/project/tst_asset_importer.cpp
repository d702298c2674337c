#include "ui/project/asset_importer.h"

#include "tests/support/temp_project.h"
#include "tests/support/test_main.h"
#include "tests/ui/accessible_audit.h"
#include "ui/project/import_strip.h"
#include "ui/widgets/elided_label.h"

#include <QApplication>
#include <QDir>
#include <QFile>
#include <QLabel>
#include <QProgressBar>
#include <QSignalSpy>
#include <QToolButton>

using namespace muto;
using ui::AssetImporter;

class TestAssetImporter : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_project = std::make_unique<test::TempProject>();
        m_project->write(QStringLiteral("index.html"), {}); // a project with nothing in it is away
        m_importer = std::make_unique<AssetImporter>();
        m_importer->setProject(m_project->folder());
    }
    void cleanup() { m_importer.reset(); }

    void aCancelledImportLeavesNothingBehind()
    {
        ui::ImportStrip strip(*m_importer);
        const QSignalSpy ended(m_importer.get(), &AssetImporter::ended);
        const QSignalSpy refused(m_importer.get(), &AssetImporter::refused);
        bool hasFollowed = false;
        const auto then = [&hasFollowed](const QStringList &) { hasFollowed = true; };
        m_importer->import({longFile(QStringLiteral("long.mp4"))}, QStringLiteral("assets"), then);
        m_importer->import({longFile(QStringLiteral("waiting.mp4"))}, QStringLiteral("assets"), then);
        QVERIFY(m_importer->isBusy());
        strip.findChild<QToolButton *>(QStringLiteral("importCancel"))->click();
        QTRY_COMPARE(ended.size(), 1);
        QVERIFY(!hasFollowed && refused.isEmpty() && !m_importer->isBusy());
        QVERIFY(assets().isEmpty());
    }

    void anotherProjectStopsIt()
    {
        bool hasFollowed = false;
        m_importer->import({longFile(QStringLiteral("long.mp4"))}, QStringLiteral("assets"),
                           [&hasFollowed](const QStringList &) { hasFollowed = true; });
        const test::TempProject other;
        other.write(QStringLiteral("index.html"), {});
        m_importer->setProject(other.folder());
        QStringList names;
        m_importer->import({shortFile()}, QStringLiteral("pictures"),
                           [&names](const QStringList &imported) { names = imported; });
        QTRY_COMPARE(names, QStringList{QStringLiteral("pictures/a.png")});
        QVERIFY(!hasFollowed && assets().isEmpty());
        QVERIFY(QFile::exists(other.path(QStringLiteral("pictures/a.png"))));
    }

    void whatFollowsMayImportMore()
    {
        QStringList second;
        m_importer->import({shortFile()}, QStringLiteral("assets"), [&](const QStringList &) {
            m_importer->import({shortFile()}, QStringLiteral("more"),
                               [&second](const QStringList &names) { second = names; });
        });
        const QSignalSpy ended(m_importer.get(), &AssetImporter::ended);
        QTRY_COMPARE(ended.size(), 1);
        QCOMPARE(second, QStringList{QStringLiteral("more/a.png")});
    }

    void tellsHowFarItHasComeOnceItTakesAWhile()
    {
        ui::ImportStrip strip(*m_importer);
        Q_EMIT m_importer->progressed({QStringLiteral("b %1.mp4"), 2, 12, 300'000'000, 1'200'000'000});
        QVERIFY(strip.isHidden()); // most are done before it could be read
        QTRY_VERIFY(!strip.isHidden());
        QCOMPARE(strip.findChild<ui::ElidedLabel *>(QStringLiteral("importText"))->fullText(),
                 QStringLiteral("Bringing in 3 of 12: b %1.mp4"));
        QCOMPARE(strip.findChild<QLabel *>(QStringLiteral("importAmount"))->text(),
                 QStringLiteral("25\u00A0%"));
        QVERIFY2(strip.toolTip().contains(QStringLiteral("1.2 GB")), qPrintable(strip.toolTip()));
        const auto *bar = strip.findChild<QProgressBar *>(QStringLiteral("importBar"));
        QCOMPARE(bar->value(), bar->maximum() / 4);
        QCOMPARE(test::widgetsWithoutName(strip), QString());
        Q_EMIT m_importer->ended();
        QVERIFY(strip.isHidden());
    }

    void tellsWhileItCopies()
    {
        QSignalSpy progressed(m_importer.get(), &AssetImporter::progressed);
        m_importer->import({longFile(QStringLiteral("long.mp4"))}, QStringLiteral("assets"));
        QTRY_VERIFY(!progressed.isEmpty());
        const auto told = progressed.first().first().value<library::ImportProgress>();
        QCOMPARE(told.name, QStringLiteral("long.mp4"));
        QCOMPARE(told.totalBytes, kLong);
        m_importer->cancel();
        QTRY_VERIFY(!m_importer->isBusy());
        QVERIFY(assets().isEmpty());
    }

private:
    static constexpr qint64 kLong = qint64(8) * 1024 * 1024 * 1024; ///< Never copied as a whole.

    /// It takes no room on most disks: nothing was written into it.
    QString longFile(const QString &name)
    {
        QFile file(m_project->beside(name));
        if (!file.open(QIODevice::WriteOnly) || !file.resize(kLong))
            qFatal("no room for a file");
        return file.fileName();
    }

    QString shortFile()
    {
        const QString path = m_project->beside(QStringLiteral("a.png"));
        test::writeFile(path, "a");
        return path;
    }

    QStringList assets() const
    {
        return QDir(m_project->path(QStringLiteral("assets"))).entryList(QDir::Files | QDir::Hidden);
    }

    std::unique_ptr<test::TempProject> m_project;
    std::unique_ptr<AssetImporter> m_importer;
};

MUTO_TEST_MAIN(QApplication, TestAssetImporter)
#include "tst_asset_importer.moc"
