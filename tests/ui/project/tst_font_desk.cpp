#include "ui/project/font_desk.h"

#include "tests/support/result_check.h"
#include "tests/support/temp_project.h"
#include "tests/support/test_main.h"
#include "ui/project/project_files.h"
#include "ui/widgets/font_field.h"

#include <QApplication>
#include <QFrame>
#include <QListView>
#include <QSignalSpy>
#include <QtEndian>

using namespace muto;

namespace {

const QString kFontPage = QStringLiteral("index.html");
const QByteArray kStyled =
    "<head>\n  <link href=\"https://fonts.example/css2?family=Linked+Sans:wght@400;700\">\n  <style>\n    "
    "@font-face { font-family: Ours; src: url(a.woff2); }\n"
    "  </style>\n</head>\n<div id=root data-composition-id=main></div>\n";

/// As little of a font as says what it is: `type` is what its licence permits.
QByteArray tinyFont(const QString &family, quint16 type)
{
    const auto big = [](quint16 number) {
        QByteArray bytes(2, '\0');
        qToBigEndian(number, bytes.data());
        return bytes;
    };
    QByteArray text;
    for (const QChar letter : family)
        text += big(letter.unicode());
    const QByteArray names = big(0) + big(1) + big(18) + big(3) + big(1) + big(0x409) + big(1) +
                             big(quint16(text.size())) + big(0) + text;
    QByteArray facts(78, '\0');
    facts.replace(4, 2, big(700)).replace(8, 2, big(type));
    const auto table = [&big](const char *name, qsizetype at, qsizetype size) {
        return name + big(0) + big(0) + big(0) + big(quint16(at)) + big(0) + big(quint16(size));
    };
    return QByteArray("OTTO") + big(2) + big(0) + big(0) + big(0) + table("OS/2", 44, facts.size()) +
           table("name", 44 + facts.size(), names.size()) + facts + names;
}

} // namespace

/// Fonts that come along with a project, without a window.
class TestFontDesk : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void familiesOfThePageAreOffered();
    void installedFontsAreCopiedAndDeclared();
    void whatIsThereIsUsedAtOnce();
    void whatCannotBeWrittenIsNotCopied();
    void whatMayNotBeCopiedIsNot_data();
    void whatMayNotBeCopiedIsNot();
    void importedFontsAreDeclared();

private:
    QByteArray page() const { return m_document->bytes(kFontPage); }
    Result<> writeStyle(const char *family)
    {
        return m_actions->setStyle({{kFontPage, QStringLiteral("#root")}},
                                   {{QStringLiteral("font-family"), QString::fromLatin1(family)}});
    }

    std::unique_ptr<test::TempProject> m_project;
    std::unique_ptr<edit::Document> m_document;
    std::unique_ptr<edit::EditorActions> m_actions;
    std::unique_ptr<ui::ProjectFiles> m_files;
    std::unique_ptr<ui::FontDesk> m_desk;
    std::unique_ptr<QSignalSpy> m_refusals;
};

void TestFontDesk::init()
{
    m_project = std::make_unique<test::TempProject>();
    m_project->write(kFontPage, kStyled);
    m_document = std::make_unique<edit::Document>();
    m_actions = std::make_unique<edit::EditorActions>(*m_document);
    m_files = std::make_unique<ui::ProjectFiles>(*m_document, [](const QString &) { return ok(); });
    m_desk = std::make_unique<ui::FontDesk>(*m_files, *m_actions);
    m_refusals = std::make_unique<QSignalSpy>(m_desk.get(), &ui::FontDesk::refused);
    VERIFY_RESULT(m_document->open(kFontPage, kStyled));
    m_files->setProject({m_project->folder(), kFontPage});
    QTRY_VERIFY(m_files->has(kFontPage));
    m_desk->setFolders({m_project->beside(QString())});
}

void TestFontDesk::cleanup()
{
    m_desk.reset();
    m_files.reset();
    m_actions.reset();
    m_document.reset();
}

void TestFontDesk::familiesOfThePageAreOffered()
{
    QTRY_COMPARE(m_desk->families(), QStringList{QStringLiteral("Ours")});
    ui::FontField field;
    field.setProjectFamilies(m_desk->families());
    field.setOwnFamilies({QStringLiteral("Inter")});
    QSignalSpy chosen(&field, &ui::FontField::familyChosen);
    auto *list = field.choose()->findChild<QListView *>(QStringLiteral("fontList"));
    QCOMPARE(list->model()->index(0, 0).data().toString(), QStringLiteral("Ours"));
    QVERIFY(!list->model()
                 ->match(list->model()->index(0, 0), Qt::DisplayRole, QStringLiteral("Inter"))
                 .isEmpty());
    Q_EMIT list->clicked(list->model()->index(0, 0));
    QCOMPARE(chosen.front().front().toString(), QStringLiteral("Ours"));
}

void TestFontDesk::installedFontsAreCopiedAndDeclared()
{
    test::writeFile(m_project->beside(QStringLiteral("tern.otf")), tinyFont(QStringLiteral("Tern"), 0));
    QSignalSpy brought(m_desk.get(), &ui::FontDesk::broughtAlong);
    const QString file = m_project->path(QStringLiteral("assets/fonts/tern.otf"));
    m_desk->use(QStringLiteral("Tern"), kFontPage, [&] {
        if (!QFile::exists(file))
            return Result<>(fail(ErrorKind::Io, QStringLiteral("It is not there yet.")));
        return writeStyle("Tern");
    });
    QCOMPARE(page(), kStyled); // not before it is there
    QVERIFY(brought.wait());
    QVERIFY2(page().contains("<style>\n    @font-face { font-family: \"Tern\"; src: "
                             "url(\"assets/fonts/tern.otf\"); font-weight: 700; }\n"),
             page());
    QVERIFY2(page().contains("style=\"font-family: Tern\""), page());
    QVERIFY(m_refusals->isEmpty());
    QCOMPARE(m_document->undoStack().count(), 1);
    QCOMPARE(m_document->undoStack().undoText(), QStringLiteral("Use the font Tern"));
    const QByteArray once = page();
    m_document->undoStack().undo();
    QCOMPARE(page(), kStyled);
    QVERIFY(!QFile::exists(file));
    m_document->undoStack().redo();
    QCOMPARE(page(), once);
    QVERIFY(QFile::exists(file));
}

void TestFontDesk::whatIsThereIsUsedAtOnce()
{
    for (const QString &family : {QStringLiteral("Ours"), QStringLiteral("Linked Sans")}) {
        m_desk->use(family, kFontPage, [this] { return writeStyle("Any"); });
        QVERIFY2(page().contains("font-family: Any"), qPrintable(family));
        QCOMPARE(m_document->undoStack().count(), 1);
        m_document->undoStack().undo();
        QCOMPARE(page(), kStyled);
    }
}

/// Neither the files nor what declares them stay behind when the page cannot be made to use them.
void TestFontDesk::whatCannotBeWrittenIsNotCopied()
{
    test::writeFile(m_project->beside(QStringLiteral("tern.otf")), tinyFont(QStringLiteral("Tern"), 0));
    m_desk->use(QStringLiteral("Tern"), kFontPage,
                [] { return Result<>(fail(ErrorKind::Usage, QStringLiteral("It is gone."))); });
    QVERIFY(m_refusals->wait());
    QCOMPARE(m_refusals->front().front().value<Error>().message, QStringLiteral("It is gone."));
    QVERIFY(!QFile::exists(m_project->path(QStringLiteral("assets/fonts/tern.otf"))));
    QCOMPARE(page(), kStyled);
    QCOMPARE(m_document->undoStack().count(), 0);
}

void TestFontDesk::whatMayNotBeCopiedIsNot_data()
{
    QTest::addColumn<QString>("family");
    QTest::addColumn<QString>("why");
    QTest::newRow("licence") << QStringLiteral("Closed") << QStringLiteral("licence");
    QTest::newRow("no file") << QStringLiteral("Nowhere") << QStringLiteral("no file");
}

void TestFontDesk::whatMayNotBeCopiedIsNot()
{
    QFETCH(QString, family);
    QFETCH(QString, why);
    test::writeFile(m_project->beside(QStringLiteral("closed.otf")), tinyFont(QStringLiteral("Closed"), 2));
    m_desk->use(family, kFontPage, [this] { return writeStyle("Any"); });
    QVERIFY(m_refusals->wait());
    QVERIFY(m_refusals->front().front().value<Error>().message.contains(why));
    QVERIFY(!QFile::exists(m_project->path(QStringLiteral("assets/fonts/closed.otf"))));
    QCOMPARE(page(), kStyled);
}

void TestFontDesk::importedFontsAreDeclared()
{
    test::writeFile(m_project->beside(QStringLiteral("gull.otf")), tinyFont(QStringLiteral("Gull"), 0));
    m_files->import({m_project->beside(QStringLiteral("gull.otf"))});
    QTRY_VERIFY(page().contains("font-family: \"Gull\"; src: url(\"assets/gull.otf\")"));
    QVERIFY(m_refusals->isEmpty());
}

MUTO_TEST_MAIN(QApplication, TestFontDesk)
#include "tst_font_desk.moc"
