#include "core/composition/composition_reader.h"
#include "core/edit/clip_times.h"
#include "core/edit/timeline_markers.h"
#include "core/project/text_store.h"
#include "core/script/script_follower.h"

#include "tests/core/edit/edit_sources.h"
#include "tests/core/edit/random_editor.h"
#include "tests/support/edited_file.h"
#include "tests/support/result_check.h"
#include "tests/support/temp_project.h"
#include "tests/support/test_main.h"

#include <QCoreApplication>
#include <QElapsedTimer>

#include <algorithm>
#include <random>

using muto::Result;
using muto::composition::HtmlDocument;
using muto::composition::HtmlElement;
using muto::edit::ChangeSet;
using muto::edit::ClipTimes;
using muto::edit::Document;
using muto::edit::EditCommand;
using muto::edit::EditorActions;
using muto::edit::ElementPath;
using muto::edit::Place;
using muto::edit::SourcePatch;
using muto::edit::SourceSplice;
using muto::test::Attempt;
using muto::test::kFile;
using muto::test::RandomEditor;

namespace {

constexpr int kEditsPerFile = 60;
constexpr int kEditsPerSave = 12;

/// The bytes that a patch keeps, on both sides.
bool keepsTheRest(const SourcePatch &patch, const QByteArray &before, const QByteArray &after)
{
    qsizetype was = 0, is = 0;
    for (const SourceSplice &splice : patch.splices()) {
        const qsizetype kept = splice.offset - was;
        if (before.mid(was, kept) != after.mid(is, kept) ||
            after.mid(is + kept, splice.inserted.size()) != splice.inserted)
            return false;
        was = splice.end();
        is += kept + splice.inserted.size();
    }
    return before.mid(was) == after.mid(is);
}

/// Whether a patch changes nothing but what is between the brackets of start tags.
bool isWithinTags(const SourcePatch &patch, const QByteArray &before)
{
    const auto html = HtmlDocument::parse(before);
    return std::all_of(patch.splices().begin(), patch.splices().end(), [&](const SourceSplice &splice) {
        return std::any_of(html->elements().begin(), html->elements().end(), [&](const HtmlElement &element) {
            return element.startTag && splice.offset > element.startTag->offset + element.tag.size() &&
                   splice.end() < element.startTag->end();
        });
    });
}

/// All that is known of the times in a page, a line for each fact.
QStringList timesIn(const HtmlDocument &html, const muto::edit::ElementPaths &paths)
{
    QStringList facts;
    const ClipTimes times(html);
    const auto number = [](double value) { return QString::number(value, 'g', 17); };
    for (int i = 0; i < int(html.elements().size()); ++i) {
        const auto *clip = times.find(i);
        if (!clip)
            continue;
        const double length = clip->duration.value_or(-1);
        const auto trim = muto::edit::mediaTrim(html.elements()[i]);
        facts.append(QStringList{paths.of(i).steps, clip->id, clip->label, number(clip->start),
                                 number(clip->start + length), number(length), QString::number(clip->track),
                                 clip->source, trim ? trim->attribute : QString(),
                                 trim ? number(trim->start) : QString(), QString::number(times.partOf(i))}
                         .join(QLatin1Char('|')));
    }
    const auto film = muto::composition::readComposition(html, kFile);
    facts.append(film ? number(film->composition.declaredDuration) : film.error().message);
    facts.append(QString::number(times.root().value_or(-1)));
    return facts;
}

std::vector<muto::edit::Marker> markersIn(const HtmlDocument &html)
{
    return muto::edit::markersOf(html).value_or(std::vector<muto::edit::Marker>());
}

} // namespace

/// Random edits of real and of nasty files: whatever is done can be undone to the byte and done again, what
/// was refused left no trace, and every byte outside of the splices is its author's.
class TestEditSequences : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void editUndoRedo_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<bool>("nasty");
        for (const auto &source : muto::test::nastySources())
            QTest::newRow(qPrintable(source.name)) << source.bytes << true;
        const auto sources = muto::test::sourcesOf(QStringLiteral(MUTO_SOURCE_DIR));
        QVERIFY(sources.size() >= 100);
        for (const auto &source : sources)
            QTest::newRow(qPrintable(source.name)) << source.bytes << false;
    }

    void editUndoRedo()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(bool, nasty);
        for (unsigned seed = 1; seed <= (nasty ? 6U : 1U); ++seed)
            editUndoRedo(bytes, seed);
    }

    void editSaveReopen_data() { editUndoRedo_data(); }

    /// What was kept up to date while it was edited is what somebody finds who opens the file.
    void editSaveReopen()
    {
        QFETCH(QByteArray, bytes);
        const muto::test::TempProject project;
        project.write(kFile, bytes);
        Document document;
        VERIFY_RESULT(document.open(kFile, bytes));
        const muto::project::BackupFolder backups(project.beside(QStringLiteral("backups")),
                                                  project.folder());
        muto::script::ScriptLibrary library;
        muto::script::ScriptFollower follower(library);
        RandomEditor editor(document, kFile, 7, &follower);
        QByteArray onDisk = bytes;
        for (int i = 1; i <= kEditsPerFile; ++i) {
            Attempt attempt;
            (void)editor.edit(attempt);
            if (i % kEditsPerSave != 0)
                continue;
            const auto saved =
                muto::project::saveText(project.folder(), {kFile, document.bytes(kFile), onDisk}, backups);
            QVERIFY(saved.isSaved());
            onDisk = document.bytes(kFile);
            reopen(project.folder(), document);
        }
    }

    void halfWrittenFiles()
    {
        std::mt19937 random(815);
        for (const auto &source : muto::test::nastySources()) {
            for (unsigned round = 0; round < 12; ++round) {
                QByteArray bytes = source.bytes.left(qsizetype(random() % unsigned(source.bytes.size())) + 1);
                if (round % 2 == 0)
                    bytes.remove(qsizetype(random() % unsigned(bytes.size())), qsizetype(random() % 9));
                editUndoRedo(bytes, round);
            }
        }
    }

    void mostOfThemCouldBeDone()
    {
        if (s_done == 0)
            QSKIP("It counts what editUndoRedo does.");
        qInfo("%lld edits done", qlonglong(s_done));
        QVERIFY(s_done > 5000);
        qInfo("%lld clips and %lld markers found again", qlonglong(s_clipsReopened),
              qlonglong(s_markersReopened));
        QVERIFY(s_clipsReopened > 1000);
        QVERIFY(s_markersReopened > 100);
    }

    void aLongFilmIsEditedAtOnce()
    {
        QByteArray html = "<div id=\"root\" data-composition-id=\"main\" data-duration=\"600\">\n";
        for (int i = 0; i < 2000; ++i)
            html += QByteArrayLiteral("  <div id=\"c%1\" class=\"clip\" data-start=\"%2\" "
                                      "data-duration=\"1\" style=\"left: 0\"><b>x</b></div>\n")
                        .replace("%1", QByteArray::number(i))
                        .replace("%2", QByteArray::number(i / 4));
        html += "</div>\n";
        Document document;
        VERIFY_RESULT(document.open(QStringLiteral("index.html"), html));
        EditorActions actions(document);
        QElapsedTimer timer;
        timer.start();
        constexpr int kRounds = 10;
        for (int i = 0; i < kRounds; ++i)
            VERIFY_RESULT(actions.moveClip({QStringLiteral("index.html"), QStringLiteral("#c1000")}, i + 1));
        qInfo("moving a clip of 2000: %.1f ms", double(timer.restart()) / kRounds);
        for (int i = 0; i < kRounds; ++i)
            VERIFY_RESULT(
                actions.setStyle({{QStringLiteral("index.html"), QStringLiteral("#c1000")}},
                                 {{QStringLiteral("left"), QString::number(i + 1) + QLatin1String("px")}}));
        qInfo("styling a clip of 2000: %.1f ms", double(timer.elapsed()) / kRounds);
    }

private:
    static inline qsizetype s_done = 0;
    static inline qsizetype s_clipsReopened = 0;
    static inline qsizetype s_markersReopened = 0;

    static void reopen(const QString &folder, const Document &document)
    {
        const auto read = muto::project::readText(folder, kFile);
        VERIFY_RESULT(read);
        Document reopened;
        VERIFY_RESULT(reopened.open(kFile, *read));
        const HtmlDocument &html = *reopened.html(kFile);
        const QStringList times = timesIn(html, *reopened.paths(kFile));
        QCOMPARE(timesIn(*document.html(kFile), *document.paths(kFile)), times);
        QVERIFY(markersIn(*document.html(kFile)) == markersIn(html));
        s_clipsReopened += times.size() - 2;
        s_markersReopened += qsizetype(markersIn(html).size());
    }

    static void editUndoRedo(const QByteArray &bytes, unsigned seed)
    {
        const QString file = QStringLiteral("index.html");
        Document document;
        VERIFY_RESULT(document.open(file, bytes));
        QVERIFY(document.html(file));
        RandomEditor editor(document, file, seed);
        QList<QByteArray> states{bytes};
        for (int i = 0; i < kEditsPerFile; ++i) {
            Attempt attempt;
            const auto &[what, path, holds, isOfTags] = attempt;
            const QByteArray before = document.bytes(file);
            const Result<> done = editor.edit(attempt);
            const QByteArray after = document.bytes(file);
            const int steps = document.undoStack().count();
            QVERIFY2(steps == int(states.size()) - (after == before ? 1 : 0), qPrintable(what));
            QVERIFY2(done || after == before, qPrintable(what));
            if (after == before)
                continue;
            states.append(after);
            const auto *command = dynamic_cast<const EditCommand *>(document.undoStack().command(steps - 1));
            QVERIFY2(command && keepsTheRest(command->step().patches.front(), before, after),
                     qPrintable(what));
            QVERIFY2(!isOfTags || isWithinTags(command->step().patches.front(), before), qPrintable(what));
            const auto parsed = HtmlDocument::parse(after);
            QVERIFY2(parsed->elements().size() == document.html(file)->elements().size(), qPrintable(what));
            const auto element = muto::edit::ElementPaths(*parsed, file).find(path);
            QVERIFY2(!done || !holds || (element && holds(parsed->elements()[*element])), qPrintable(what));
        }
        s_done += states.size() - 1;
        checkHistory(document, file, states);
    }

    static void checkHistory(Document &document, const QString &file, const QList<QByteArray> &states)
    {
        QUndoStack &stack = document.undoStack();
        for (qsizetype i = states.size() - 1; i >= 0; --i) {
            QCOMPARE(document.bytes(file), states[i]);
            stack.undo();
        }
        QVERIFY(document.modifiedFiles().isEmpty());
        for (qsizetype i = 0; i < states.size(); ++i) {
            QCOMPARE(document.bytes(file), states[i]);
            stack.redo();
        }
    }
};

MUTO_TEST_MAIN(QCoreApplication, TestEditSequences)
#include "tst_edit_sequences.moc"
