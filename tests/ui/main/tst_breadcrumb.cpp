#include "ui/main/breadcrumb.h"

#include "tests/support/temp_project.h"
#include "tests/support/test_main.h"
#include "tests/ui/accessible_audit.h"
#include "ui/main/document_session.h"

#include <QAction>
#include <QApplication>
#include <QSignalSpy>
#include <QToolButton>

using namespace muto;
using ui::trailTo;

namespace {

QByteArray page(const QByteArray &id, const QByteArray &content = {})
{
    return "<div id=" + id + " data-composition-id=" + id +
           " data-width=640 data-height=360 data-start=0 data-duration=5>" + content + "</div>";
}

QByteArray mounted(const QByteArray &id)
{
    return "<div data-composition-id=" + id + " data-composition-src=" + id +
           ".html data-start=0 data-duration=2></div>";
}

const QString kIndex = QStringLiteral("index.html");
const QString kScene = QStringLiteral("scene.html");
const QString kCard = QStringLiteral("card.html");

} // namespace

/// The way back from compositions that were entered.
class TestBreadcrumb : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void trails()
    {
        QCOMPARE(trailTo({}, kIndex, {}), QStringList{kIndex});
        QCOMPARE(trailTo({kIndex}, kScene, {kScene}), (QStringList{kIndex, kScene}));
        QCOMPARE(trailTo({kIndex}, kScene, {kCard}), QStringList{kScene});
        QCOMPARE(trailTo({kIndex, kScene, kCard}, kScene, {}), (QStringList{kIndex, kScene}));
        QCOMPARE(trailTo({kIndex, kScene}, kScene, {kScene}), (QStringList{kIndex, kScene}));
    }

    void leadsBack()
    {
        test::TempProject project, other;
        project.write(kIndex, page("main", mounted("scene")));
        project.write(kScene, page("scene", mounted("card")));
        project.write(kCard, page("card"));
        other.write(kIndex, page("main"));
        ui::DocumentSession session(
            {project.beside(QStringLiteral("journals")), project.beside(QStringLiteral("backups"))});
        QAction leave;
        ui::Breadcrumb breadcrumb(session, leave);
        QSignalSpy opened(&session, &ui::DocumentSession::opened);
        QSignalSpy asked(&breadcrumb, &ui::Breadcrumb::openRequested);
        const auto open = [&](const QString &folder, const QString &entry) {
            session.open(folder, entry);
            return opened.wait();
        };
        QVERIFY(open(project.folder(), kIndex));
        QVERIFY(!leave.isEnabled());
        QVERIFY(open(project.folder(), kScene));
        QVERIFY(open(project.folder(), kCard));
        QCOMPARE(breadcrumb.trail(), (QStringList{kIndex, kScene, kCard}));
        QCOMPARE(test::widgetsWithoutName(breadcrumb), QString());

        leave.trigger();
        QCOMPARE(asked.takeFirst().at(1).toString(), kScene);
        QVERIFY(open(project.folder(), kScene));
        QTRY_COMPARE(breadcrumb.findChildren<QToolButton *>().size(), qsizetype(1));
        breadcrumb.findChild<QToolButton *>()->click();
        QCOMPARE(asked.takeFirst().at(1).toString(), kIndex);

        QVERIFY(open(other.folder(), kIndex));
        QCOMPARE(breadcrumb.trail(), QStringList{kIndex});
        QVERIFY(!leave.isEnabled());
    }
};

MUTO_TEST_MAIN(QApplication, TestBreadcrumb)
#include "tst_breadcrumb.moc"
