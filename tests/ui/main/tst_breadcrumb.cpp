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

const QString kOuterPage = QStringLiteral("index.html");
const QString kScene = QStringLiteral("scene.html");
const QString kInnerPage = QStringLiteral("card.html");

} // namespace

/// The way back from compositions that were entered.
class TestBreadcrumb : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void trails()
    {
        QCOMPARE(trailTo({}, kOuterPage, {}), QStringList{kOuterPage});
        QCOMPARE(trailTo({kOuterPage}, kScene, {kScene}), (QStringList{kOuterPage, kScene}));
        QCOMPARE(trailTo({kOuterPage}, kScene, {kInnerPage}), QStringList{kScene});
        QCOMPARE(trailTo({kOuterPage, kScene, kInnerPage}, kScene, {}), (QStringList{kOuterPage, kScene}));
        QCOMPARE(trailTo({kOuterPage, kScene}, kScene, {kScene}), (QStringList{kOuterPage, kScene}));
    }

    void leadsBack()
    {
        test::TempProject project, other;
        project.write(kOuterPage, page("main", mounted("scene")));
        project.write(kScene, page("scene", mounted("card")));
        project.write(kInnerPage, page("card"));
        other.write(kOuterPage, page("main"));
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
        QVERIFY(open(project.folder(), kOuterPage));
        QVERIFY(!leave.isEnabled());
        QVERIFY(open(project.folder(), kScene));
        QVERIFY(open(project.folder(), kInnerPage));
        QCOMPARE(breadcrumb.trail(), (QStringList{kOuterPage, kScene, kInnerPage}));
        QCOMPARE(test::widgetsWithoutName(breadcrumb), QString());

        leave.trigger();
        QCOMPARE(asked.takeFirst().at(1).toString(), kScene);
        QVERIFY(open(project.folder(), kScene));
        QTRY_COMPARE(breadcrumb.findChildren<QToolButton *>().size(), qsizetype(1));
        breadcrumb.findChild<QToolButton *>()->click();
        QCOMPARE(asked.takeFirst().at(1).toString(), kOuterPage);

        QVERIFY(open(other.folder(), kOuterPage));
        QCOMPARE(breadcrumb.trail(), QStringList{kOuterPage});
        QVERIFY(!leave.isEnabled());
    }
};

MUTO_TEST_MAIN(QApplication, TestBreadcrumb)
#include "tst_breadcrumb.moc"
