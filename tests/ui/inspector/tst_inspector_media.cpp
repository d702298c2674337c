#include "ui/inspector/media_section.h"

#include "tests/support/test_main.h"
#include "tests/ui/inspector/shown_inspector.h"
#include "ui/inspector/volume_fades.h"
#include "ui/widgets/simple_editors.h"

#include <QAbstractButton>
#include <QCheckBox>
#include <QSignalSpy>

using namespace muto;
using muto::test::at;
using muto::test::kFile;
using muto::test::utf8;
using namespace muto::ui;

/// What films and sounds have besides their looks.
class TestInspectorMedia : public test::ShownInspector
{
    Q_OBJECT

private Q_SLOTS:
    void init() { open(); }
    void cleanup() { close(); }

    /// Its buttons stand where other rows keep theirs.
    void aPathHasRoom()
    {
        select({"#take"});
        const PropertyRow &source = row("src");
        const PropertyRow &fit = row("object-fit");
        QTRY_COMPARE(source.editor().geometry().right(), source.width() - 1);
        QVERIFY(fit.editor().geometry().right() < fit.width() - 40);
    }

    void aFilmHasSoundOrNot()
    {
        select({"#take"});
        auto &box = static_cast<FlagField &>(row("data-has-audio").editor()).box();
        QVERIFY(!box.isChecked()); // muted
        box.click();
        QVERIFY2(bytes().contains("data-has-audio='true'"), bytes());
        QTRY_VERIFY(box.isChecked());
        box.click();
        QVERIFY2(bytes().contains("data-has-audio='false'"), bytes());
        QSignalSpy copied(m_panel.get(), &InspectorPanel::copyPathRequested);
        row("src").editor().findChild<QAbstractButton *>(utf8("copyPath"))->click();
        QCOMPARE(copied.value(0).value(0).toString(), utf8("a.mp4"));
        select({"#song"});
        QVERIFY(!row("data-has-audio").isVisible());
    }

    void flagsAndVolume()
    {
        select({"#song"});
        QVERIFY(row("data-volume").findChild<QLabel *>(utf8("unitNote"))->text().contains(utf8("6.0 dB")));
        type("data-volume", "+=50%");
        QVERIFY2(bytes().contains("data-volume=\"0.5\""), "percent are no plain numbers");
        type("data-volume", "80%");
        QVERIFY(bytes().contains("data-volume=\"0.8\""));
        type("data-volume", "-6 dB");
        QVERIFY2(bytes().contains("data-volume=\"0.50119\""), bytes());
        static_cast<FlagField &>(row("loop").editor()).box().click();
        QVERIFY(bytes().contains(" loop"));
        type("fadeIn", "2");
        QVERIFY2(bytes().contains("&quot;t&quot;:2") || bytes().contains("\"t\":2"), bytes());
        QTRY_COMPARE(edit("fadeIn").text(), utf8("2 s"));
        VERIFY_RESULT(m_actions->setAttribute(
            {at("#song")}, utf8("data-automation"),
            utf8(
                "{\"lanes\":[{\"target\":\"volume\",\"points\":[{\"t\":1,\"v\":0.5},{\"t\":3,\"v\":1}]}]}")));
        QTRY_VERIFY(!row("fadeIn").isVisible());
        QVERIFY(row("data-volume").findChild<QLabel *>(utf8("rowNotice"))->isVisible());
    }

    void fades_data()
    {
        QTest::addColumn<double>("in");
        QTest::addColumn<double>("out");
        QTest::addRow("in") << 1.5 << 0.0;
        QTest::addRow("out") << 0.0 << 2.0;
        QTest::addRow("both") << 1.0 << 2.0;
        QTest::addRow("all of it") << 4.0 << 4.0;
    }

    void fades()
    {
        QFETCH(double, in);
        QFETCH(double, out);
        const QString other = utf8("{\"version\":1,\"lanes\":[{\"target\":\"fx.a.mix\",\"points\":[]}]}");
        const auto text = withFades(other, {in, out}, 0.5, 8);
        QVERIFY(text && text->contains(utf8("fx.a.mix")));
        QCOMPARE(readFades(*text, 8), (VolumeFades{in, out}));
        QVERIFY(!withFades(utf8("[1]"), {in, out}, 0.5, 8));
        const QString spaced = utf8("{ \"by\": 1, \"version\":1, \"lanes\": [ {\"target\":\"fx.a.mix\"} ] }");
        QVERIFY(
            withFades(spaced, {in, out}, 0.5, 8)->startsWith(spaced.left(spaced.size() - 4))); // as it was
        QVERIFY(!readFades(
            utf8("{\"lanes\":[{\"target\":\"volume\",\"points\":[{\"t\":0,\"v\":1},{\"t\":3,\"v\":0.5},"
                 "{\"t\":8,\"v\":1}]}]}"),
            8));
    }
};

MUTO_TEST_MAIN(QApplication, TestInspectorMedia)
#include "tst_inspector_media.moc"
