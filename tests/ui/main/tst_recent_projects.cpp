#include "ui/main/recent_projects.h"

#include "tests/support/test_main.h"
#include "ui/main/action_registry.h"
#include "ui/main/start_page.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QFile>
#include <QListView>
#include <QProxyStyle>
#include <QSignalSpy>
#include <QTemporaryDir>

using namespace muto;
using composition::ProjectLocation;
using ui::RecentProjects;

class TestRecentProjects : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsTheRulesOfModels();
    void newestFirstAndOnce();
    void atMostTen();
    void survivesStoring();
    void showsMissingOnes();
    void oneClickOnTheStartPageOpensOnce();
};

namespace {

ProjectLocation projectNamed(const QString &name)
{
    return {QStringLiteral("/films/") + name, QStringLiteral("index.html")};
}

/// As desktops have it where one click opens what is clicked.
class OneClickStyle : public QProxyStyle
{
public:
    int styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                  QStyleHintReturn *more) const override
    {
        return hint == SH_ItemView_ActivateItemOnSingleClick
                   ? 1
                   : QProxyStyle::styleHint(hint, option, widget, more);
    }
};

} // namespace

void TestRecentProjects::keepsTheRulesOfModels()
{
    RecentProjects recent;
    const QAbstractItemModelTester tester(&recent, QAbstractItemModelTester::FailureReportingMode::QtTest);
    recent.remember(projectNamed(QStringLiteral("a")));
    recent.remember(projectNamed(QStringLiteral("b")));
    recent.refresh();
    recent.forget(1);
    recent.forgetAll();
    QCOMPARE(recent.rowCount(), 0);
}

void TestRecentProjects::newestFirstAndOnce()
{
    RecentProjects recent;
    QSignalSpy changed(&recent, &RecentProjects::changed);
    recent.remember(projectNamed(QStringLiteral("a")));
    recent.remember(projectNamed(QStringLiteral("b")));
    recent.remember(projectNamed(QStringLiteral("a")));
    QCOMPARE(changed.count(), 3);
    QCOMPARE(recent.rowCount(), 2);
    QCOMPARE(recent.index(0).data().toString(), QStringLiteral("a"));
}

void TestRecentProjects::atMostTen()
{
    RecentProjects recent;
    for (int i = 0; i < 15; ++i)
        recent.remember(projectNamed(QString::number(i)));
    QCOMPARE(recent.rowCount(), 10);
    QCOMPARE(recent.index(0).data().toString(), QStringLiteral("14"));
}

void TestRecentProjects::survivesStoring()
{
    RecentProjects recent;
    recent.remember({QStringLiteral("/films/a b|c"), QStringLiteral("cuts/teaser.html")});
    RecentProjects again;
    again.restore(recent.stored() + QStringList{QStringLiteral("nonsense"), QString()});
    QCOMPARE(again.rowCount(), 1);
    QCOMPARE(again.project(0), recent.project(0));
    QCOMPARE(again.index(0).data().toString(), QStringLiteral("a b|c · cuts/teaser.html"));
}

void TestRecentProjects::showsMissingOnes()
{
    const QTemporaryDir folder;
    QFile entry(folder.filePath(QStringLiteral("index.html")));
    QVERIFY(entry.open(QIODevice::WriteOnly));
    entry.close();
    RecentProjects recent;
    recent.remember({folder.path(), QStringLiteral("index.html")});
    QVERIFY(!recent.index(0).data(RecentProjects::MissingRole).toBool());
    QVERIFY(entry.remove());
    QVERIFY(recent.index(0).data(RecentProjects::MissingRole).toBool());
    QVERIFY(recent.index(0).data(Qt::AccessibleTextRole).toString().contains(QStringLiteral("missing")));
}

void TestRecentProjects::oneClickOnTheStartPageOpensOnce()
{
    const QTemporaryDir folder;
    QVERIFY(QFile(folder.filePath(QStringLiteral("index.html"))).open(QIODevice::WriteOnly));
    RecentProjects recent;
    recent.remember({folder.path(), QStringLiteral("index.html")});
    OneClickStyle style;
    const ui::ActionRegistry actions;
    ui::StartPage page(recent, actions);
    page.resize(900, 700);
    page.show();
    QVERIFY(QTest::qWaitForWindowActive(&page));
    auto *list = page.findChild<QListView *>(QStringLiteral("recentList"));
    list->setStyle(&style);
    QSignalSpy chosen(&page, &ui::StartPage::recentChosen);
    QTest::mouseClick(list->viewport(), Qt::LeftButton, {}, list->visualRect(recent.index(0)).center());
    QCOMPARE(chosen.count(), 1);
    QTest::keyClick(list, Qt::Key_Return);
    QCOMPARE(chosen.count(), 2);
    list->setStyle(nullptr);
}

MUTO_TEST_MAIN(QApplication, TestRecentProjects)
#include "tst_recent_projects.moc"
