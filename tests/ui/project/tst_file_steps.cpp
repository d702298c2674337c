#include "ui/project/file_steps.h"

#include "core/edit/editor_actions.h"
#include "tests/support/result_check.h"
#include "tests/support/temp_project.h"
#include "tests/support/test_main.h"
#include "tests/ui/fake_dialogs.h"
#include "ui/main/document_session.h"
#include "ui/project/project_files.h"
#include "ui/project/project_panel.h"

#include <QApplication>
#include <QBuffer>
#include <QDir>
#include <QDirIterator>
#include <QFileInfo>
#include <QImage>
#include <QSignalSpy>
#include <QTemporaryDir>

#include <map>
#include <memory>
#include <random>

using namespace muto;

namespace {

const QByteArray kPage = "<!doctype html>\n<div id='root' data-composition-id=main data-width=1000 "
                         "data-height=500 data-duration='10'>\n  <img src=\"assets/back.png\">\n</div>\n";

QByteArray picture(int width = 40)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    QImage image(width, 20, QImage::Format_RGB32);
    image.fill(Qt::red);
    image.save(&buffer, "PNG");
    return bytes;
}

/// Every file of a project with what it holds, and every folder.
using Tree = std::map<QString, QByteArray>;

Tree treeOf(const QString &folder)
{
    Tree tree;
    QDirIterator all(folder, QDir::AllEntries | QDir::NoDotAndDotDot, QDirIterator::Subdirectories);
    while (all.hasNext()) {
        const QString path = all.next();
        tree.emplace(path.mid(folder.size() + 1),
                     all.fileInfo().isDir() ? QByteArray("folder") : test::readFile(path));
    }
    return tree;
}

QString names(const Tree &tree)
{
    QStringList all;
    for (const auto &[name, bytes] : tree)
        all.append(QStringLiteral("%1 (%2)").arg(name).arg(bytes.size()));
    return all.join(QStringLiteral(", "));
}

} // namespace

/// What is done to files of a project is in the one history: it can be undone and done again to the byte.
class TestFileSteps : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_project = std::make_unique<test::TempProject>();
        m_project->write(kIndex, kPage);
        m_project->write(kBack, picture());
        m_project->write(kStyle, "p { background: url(../assets/back.png) }\n");
        begin();
    }
    void cleanup() { end(); }

    void whatIsThrownAwayComesBackByUndo()
    {
        const Tree before = treeOf(m_project->folder());
        VERIFY_RESULT(m_files->moveToTrash({kBack}));
        QVERIFY(!onDisk(kBack));
        QCOMPARE(undoText(), QStringLiteral("Move back.png to the trash"));
        stack().undo();
        QVERIFY(treeOf(m_project->folder()) == before);
        stack().redo();
        QVERIFY(!onDisk(kBack));
        m_project->write(kBack, "somebody else's");
        stack().undo();
        QCOMPARE(m_refused->size(), 1);
        QCOMPARE(stack().index(), 1);
        QCOMPARE(test::readFile(m_project->path(kBack)), QByteArray("somebody else's"));
        QVERIFY(QFile::remove(m_project->path(kBack)));
        stack().undo();
        QVERIFY(treeOf(m_project->folder()) == before);
    }

    void severalAndFoldersAreOneStep()
    {
        const Tree before = treeOf(m_project->folder());
        VERIFY_RESULT(m_files->moveToTrash({QStringLiteral("style"), kBack}));
        QCOMPARE(undoText(), QStringLiteral("Move 2 files to the trash"));
        QVERIFY(!onDisk(kStyle) && !onDisk(kBack));
        VERIFY_RESULT(m_files->takeFromTrash()); // as its notice offers
        QVERIFY(treeOf(m_project->folder()) == before);
        stack().setIndex(0);
        QVERIFY(treeOf(m_project->folder()) == before);
        for (const QString &name : {kIndex, QString(), QStringLiteral("."), QStringLiteral("../beside.txt"),
                                    QStringLiteral("assets/..")})
            QVERIFY2(!m_files->moveToTrash({kBack, name}), qPrintable(name)); // not even the one that may
        QVERIFY(treeOf(m_project->folder()) == before);
        QCOMPARE(stack().index(), 0);
    }

    void aTextComesBackWithItsHistory()
    {
        VERIFY_RESULT(m_session->openFile(kStyle));
        const QByteArray css = m_session->document().bytes(kStyle);
        VERIFY_RESULT(m_session->actions().editSource(kStyle, "b {}\n"));
        save();
        VERIFY_RESULT(m_files->moveToTrash({kStyle}));
        QVERIFY(!m_session->document().files().contains(kStyle));
        stack().undo();
        QCOMPARE(m_session->document().bytes(kStyle), QByteArray("b {}\n"));
        stack().undo();
        save();
        QCOMPARE(test::readFile(m_project->path(kStyle)), css);
        stack().setIndex(2);
        QVERIFY(!onDisk(kStyle));
    }

    void whatIsMadeIsTakenAwayAgainWithItsFolder()
    {
        const Tree before = treeOf(m_project->folder());
        const auto made = m_files->createComposition(QStringLiteral("compositions/deep"));
        VERIFY_RESULT(made);
        QCOMPARE(undoText(), QStringLiteral("Create composition.html"));
        const Tree after = treeOf(m_project->folder());
        VERIFY_RESULT(m_files->duplicate(kBack));
        QCOMPARE(undoText(), QStringLiteral("Duplicate back.png"));
        VERIFY_RESULT(m_files->createFolder(QStringLiteral("new")));
        QCOMPARE(undoText(), QStringLiteral("Create the folder new"));
        VERIFY_RESULT(m_files->createFile(QStringLiteral("new/a.txt"), "a"));
        stack().setIndex(1);
        QCOMPARE(names(treeOf(m_project->folder())), names(after));
        stack().undo();
        QCOMPARE(names(treeOf(m_project->folder())), names(before));
        stack().redo();
        QVERIFY(treeOf(m_project->folder()) == after);
    }

    void whatOthersHaveChangedIsNotTakenAway()
    {
        const auto copy = m_files->duplicate(kBack);
        VERIFY_RESULT(copy);
        m_project->write(*copy, picture(50));
        stack().undo();
        QCOMPARE(m_refused->size(), 1);
        QCOMPARE(stack().index(), 1);
        QCOMPARE(test::readFile(m_project->path(*copy)), picture(50));
        VERIFY_RESULT(m_files->createFolder(QStringLiteral("new")));
        m_project->write(QStringLiteral("new/theirs.txt"), "theirs");
        stack().undo();
        QCOMPARE(m_refused->size(), 2);
        QVERIFY(onDisk(QStringLiteral("new/theirs.txt")));
        QVERIFY(QDir(m_project->path(QStringLiteral("new"))).removeRecursively());
        stack().undo(); // there is nothing of it to lose any more
        QCOMPARE(stack().index(), 1);
        stack().redo();
        QCOMPARE(m_refused->size(), 3); // nor to bring back
        QCOMPARE(stack().index(), 1);
    }

    void anEmptiedTrashStandsInNobodysWay()
    {
        VERIFY_RESULT(
            m_session->actions().setAttribute({kRoot}, QStringLiteral("data-a"), QStringLiteral("1")));
        save();
        VERIFY_RESULT(m_files->moveToTrash({kBack}));
        QVERIFY(QDir(qEnvironmentVariable("XDG_DATA_HOME") + QStringLiteral("/Trash")).removeRecursively());
        QVERIFY(QDir(m_project->path(QStringLiteral(".mutoscope"))).removeRecursively());
        stack().undo();
        QCOMPARE(m_refused->size(), 1);
        QVERIFY(m_refused->last().value(0).value<Error>().message.contains(kBack));
        QCOMPARE(stack().index(), 1);
        stack().undo();
        QCOMPARE(m_session->document().bytes(kIndex), kPage);
    }

    void bringingInAndAddingIsOneStep()
    {
        test::FakeDialogs dialogs;
        ui::ProjectPanel panel(
            *m_files, m_session->actions(), [] { return 2.0; }, dialogs);
        VERIFY_RESULT(m_files->moveToTrash({QStringLiteral("assets")}));
        const Tree before = treeOf(m_project->folder());
        test::writeFile(m_project->beside(QStringLiteral("red.png")), picture());
        panel.add({}, {m_project->beside(QStringLiteral("red.png"))}, {4});
        QTRY_COMPARE(undoText(), QStringLiteral("Import and add red.png"));
        QCOMPARE(stack().count(), 2);
        QVERIFY(m_session->document().bytes(kIndex).contains("assets/red.png"));
        save();
        const Tree after = treeOf(m_project->folder());
        stack().undo();
        save();
        QCOMPARE(names(treeOf(m_project->folder())), names(before));
        QVERIFY(treeOf(m_project->folder()) == before);
        stack().redo();
        save();
        QVERIFY(treeOf(m_project->folder()) == after);

        m_files->import({m_project->beside(QStringLiteral("red.png"))}, QStringLiteral("more"));
        QTRY_COMPARE(undoText(), QStringLiteral("Import red.png"));
        panel.addNewComposition();
        QTRY_COMPARE(stack().count(), 4);
        save();
        stack().setIndex(1);
        save();
        QVERIFY(treeOf(m_project->folder()) == before);
    }

    void isThereInAnotherSession()
    {
        VERIFY_RESULT(m_session->openFile(kStyle));
        VERIFY_RESULT(m_session->actions().editSource(kStyle, "b {}\n"));
        save();
        const Tree before = treeOf(m_project->folder());
        VERIFY_RESULT(m_files->moveToTrash({kStyle, kBack}));
        VERIFY_RESULT(m_files->createFile(QStringLiteral("notes.txt"), "notes"));
        VERIFY_RESULT(m_session->openFile(QStringLiteral("notes.txt")));
        VERIFY_RESULT(m_session->actions().editSource(QStringLiteral("notes.txt"), "more"));
        save();
        const Tree after = treeOf(m_project->folder());
        stack().setIndex(2); // without the notes
        save();
        end();
        begin();
        QCOMPARE(stack().index(), 2);
        QCOMPARE(stack().count(), 4);
        stack().setIndex(4);
        save();
        QVERIFY(treeOf(m_project->folder()) == after);
        stack().setIndex(1);
        save();
        QCOMPARE(names(treeOf(m_project->folder())), names(before));
        QVERIFY(treeOf(m_project->folder()) == before);
        QVERIFY(m_refused->isEmpty());
    }

    void whatNoStepCanAskForGoes()
    {
        VERIFY_RESULT(m_files->createFile(QStringLiteral("notes.txt"), "notes"));
        stack().undo();
        const QDir aside(m_project->path(QStringLiteral(".mutoscope/aside")));
        QCOMPARE(aside.entryList(QDir::Dirs | QDir::NoDotAndDotDot).size(), qsizetype(1));
        VERIFY_RESULT(
            m_session->actions().setAttribute({kRoot}, QStringLiteral("data-a"), QStringLiteral("1")));
        save();
        end();
        begin();
        QTRY_COMPARE(aside.entryList(QDir::Dirs | QDir::NoDotAndDotDot).size(), qsizetype(0));
    }

    void whateverIsDoneIsUndoneAndDoneAgain_data()
    {
        QTest::addColumn<unsigned>("seed");
        for (const unsigned seed : {3U, 8U})
            QTest::addRow("%u", seed) << seed;
    }

    /// Edits of texts and of files in any order, some undone in between: at every step of the history the
    /// project is what it was when that step was made.
    void whateverIsDoneIsUndoneAndDoneAgain()
    {
        QFETCH(unsigned, seed);
        std::mt19937 random(seed);
        VERIFY_RESULT(m_session->openFile(kStyle));
        std::vector<Tree> trees{treeOf(m_project->folder())};
        for (int i = 0; i < 24; ++i) {
            doSomething(random);
            save();
            trees.resize(std::min(trees.size(), std::size_t(stack().index()) + 1));
            if (trees.size() == std::size_t(stack().index()))
                trees.push_back(treeOf(m_project->folder()));
            QCOMPARE(names(treeOf(m_project->folder())), names(trees.back()));
            QVERIFY(treeOf(m_project->folder()) == trees.back());
        }
        QVERIFY(trees.size() > 5);
        const int count = stack().index();
        for (int i = count; i >= 0; --i) {
            stack().setIndex(i);
            save();
            QCOMPARE(names(treeOf(m_project->folder())), names(trees[std::size_t(i)]));
            QVERIFY(treeOf(m_project->folder()) == trees[std::size_t(i)]);
        }
        for (int i = 0; i <= count; ++i) {
            stack().setIndex(i);
            save();
            QCOMPARE(names(treeOf(m_project->folder())), names(trees[std::size_t(i)]));
            QVERIFY(treeOf(m_project->folder()) == trees[std::size_t(i)]);
        }
        QVERIFY(m_refused->isEmpty());
    }

private:
    void begin()
    {
        const QString kept = m_project->beside(QStringLiteral("kept"));
        m_session =
            std::make_unique<ui::DocumentSession>(ui::SafetyFolders{kept + QStringLiteral("/journals"),
                                                                    kept + QStringLiteral("/backups"),
                                                                    {},
                                                                    kept + QStringLiteral("/histories")});
        m_session->saver().setContinuous(false);
        m_files = std::make_unique<ui::ProjectFiles>(
            m_session->document(), [this](const QString &name) { return m_session->openFile(name); });
        m_files->setBeforeMoves([this] { m_session->saver().settle(); });
        m_refused = std::make_unique<QSignalSpy>(m_files.get(), &ui::ProjectFiles::refused);
        m_session->open(m_project->folder());
        QTRY_COMPARE(m_session->state(), ui::DocumentSession::State::Open);
        m_files->setProject(m_session->location());
        QTRY_VERIFY(m_files->has(kIndex));
    }

    void end()
    {
        m_files.reset();
        m_session.reset();
    }

    /// All that is in the editor is on disk.
    void save()
    {
        if (!m_session->saver().hasUnsaved())
            return;
        m_session->saver().save();
        QTRY_VERIFY(!m_session->saver().hasUnsaved() && !m_session->saver().isSaving());
    }

    /// The name of one of the files there are, but the film's.
    QString anyFile(std::mt19937 &random) const
    {
        QStringList files;
        for (const auto &[name, bytes] : treeOf(m_project->folder())) {
            if (name != kIndex && bytes != "folder")
                files.append(name);
        }
        return files.isEmpty() ? QString() : files.at(qsizetype(random() % unsigned(files.size())));
    }

    void doSomething(std::mt19937 &random)
    {
        const QString file = anyFile(random), number = QString::number(random() % 1000);
        const int before = stack().index();
        switch (random() % 10) {
        case 0:
            (void)m_files->createFile(QStringLiteral("made%1/%1.css").arg(number), number.toUtf8());
            break;
        case 1:
            (void)m_files->createFolder(QStringLiteral("folder") + number);
            break;
        case 2:
            (void)m_files->duplicate(file);
            break;
        case 3:
            (void)m_files->moveToTrash({file});
            break;
        case 4:
            (void)m_files->move(file, file.section(QLatin1Char('/'), 0, -2) + QStringLiteral("/m") + number +
                                          QLatin1Char('.') + QFileInfo(file).suffix());
            break;
        case 5:
            (void)m_files->moveToTrash({file.section(QLatin1Char('/'), 0, 0)});
            break;
        case 6: {
            const QString from = m_project->beside(number + QStringLiteral(".png"));
            test::writeFile(from, picture(int(random() % 30) + 1));
            bool isDone = false;
            m_files->import({from}, QStringLiteral("in") + number.left(1),
                            [&isDone](const QStringList &) { isDone = true; });
            QTRY_VERIFY(isDone);
            break;
        }
        case 7:
            if (m_session->openFile(file))
                (void)m_session->actions().editSource(file, "/* " + number.toUtf8() + " */");
            break;
        case 8:
            (void)m_session->actions().setAttribute({kRoot}, QStringLiteral("data-n"), number);
            break;
        default:
            if (before > 3)
                stack().setIndex(before - int(random() % 3));
        }
    }

    QUndoStack &stack() const { return m_session->document().undoStack(); }
    QString undoText() const { return stack().undoText(); }
    bool onDisk(const QString &name) const { return QFileInfo::exists(m_project->path(name)); }

    const QString kIndex = QStringLiteral("index.html");
    const QString kBack = QStringLiteral("assets/back.png");
    const QString kStyle = QStringLiteral("style/film.css");
    const edit::ElementPath kRoot{kIndex, QStringLiteral("#root")};
    std::unique_ptr<test::TempProject> m_project;
    std::unique_ptr<ui::DocumentSession> m_session;
    std::unique_ptr<ui::ProjectFiles> m_files;
    std::unique_ptr<QSignalSpy> m_refused;
};

MUTO_TEST_MAIN(QApplication, TestFileSteps)
#include "tst_file_steps.moc"
