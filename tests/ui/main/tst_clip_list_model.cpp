#include "ui/main/clip_list_model.h"

#include "tests/support/test_main.h"
#include "ui/support/kind_look.h"

#include <QAbstractItemModelTester>
#include <QApplication>

using namespace muto;
using composition::Clip;
using composition::ClipKind;
using ui::ClipListModel;

class TestClipListModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsTheRulesOfModels();
    void ordersByBeginning();
    void namesWhatHasNoName();
    void takesWhatThePageKnows();
};

void TestClipListModel::keepsTheRulesOfModels()
{
    ClipListModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setClips({Clip{}, Clip{}});
    model.setClips({});
    QCOMPARE(model.rowCount(), 0);
    QCOMPARE(model.columnCount(), 3);
}

void TestClipListModel::ordersByBeginning()
{
    Clip late;
    late.label = QStringLiteral("late");
    late.start = 4.25;
    late.duration = 1.5;
    Clip early;
    early.label = QStringLiteral("early");
    ClipListModel model;
    model.setClips({late, early});
    QCOMPARE(model.index(0, 0).data().toString(), QStringLiteral("early"));
    QCOMPARE(model.index(1, ClipListModel::StartColumn).data().toString(), QStringLiteral("4.25 s"));
    QCOMPARE(model.index(1, ClipListModel::DurationColumn).data().toString(), QStringLiteral("1.50 s"));
    QCOMPARE(model.index(0, ClipListModel::DurationColumn).data().toString(), QStringLiteral("to the end"));
    QCOMPARE(model.index(1, 0).data(ClipListModel::StartRole).toDouble(), 4.25);
}

void TestClipListModel::namesWhatHasNoName()
{
    Clip onlyId;
    onlyId.id = QStringLiteral("card");
    Clip nothing;
    nothing.kind = ClipKind::Audio;
    ClipListModel model;
    model.setClips({onlyId, nothing});
    QCOMPARE(model.index(0, 0).data().toString(), QStringLiteral("card"));
    QCOMPARE(model.index(1, 0).data().toString(), QStringLiteral("Audio"));
}

void TestClipListModel::takesWhatThePageKnows()
{
    ClipListModel model;
    model.setPageClips({{QStringLiteral("a"), QStringLiteral("Film"), QStringLiteral("video"), 1, 2, 0}});
    QCOMPARE(model.index(0, 0).data().toString(), QStringLiteral("Film"));
    QCOMPARE(model.index(0, 0).data(Qt::AccessibleTextRole).toString(), QStringLiteral("Video Film"));
    for (const auto kind :
         {ClipKind::Video, ClipKind::Audio, ClipKind::Image, ClipKind::Text, ClipKind::Composition})
        QCOMPARE(ui::clipKindFromName(ui::clipKindText(kind).toLower()), kind);
    QCOMPARE(ui::clipKindFromName(QStringLiteral("marquee")), ClipKind::Element);
}

MUTO_TEST_MAIN(QApplication, TestClipListModel)
#include "tst_clip_list_model.moc"
