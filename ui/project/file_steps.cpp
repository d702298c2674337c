#include "ui/project/file_steps.h"

#include "core/base/atomic_file.h"
#include "core/base/folder_presence.h"
#include "core/base/safe_path.h"
#include "core/library/new_project.h"
#include "core/project/aside_store.h"
#include "core/project/text_store.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QScopedValueRollback>
#include <QtConcurrentRun>

#include <algorithm>
#include <utility>

namespace muto::ui {

namespace {

using edit::FileMove;
using project::AsideStore;

struct StepWords
{
    Q_DECLARE_TR_FUNCTIONS(muto::ui::FileSteps)
};

QString leaf(const QString &name)
{
    return name.section(QLatin1Char('/'), -1);
}

bool liesIn(const QString &file, const QString &name)
{
    return file == name || file.startsWith(name + QLatin1Char('/'));
}

QStringList keysOf(const std::vector<edit::HistoryStep> &steps)
{
    QStringList keys;
    for (const edit::HistoryStep &step : steps) {
        for (const FileMove &move : step.step.moves) {
            for (const QString &name : {move.from, move.to}) {
                if (edit::isAside(name))
                    keys.append(edit::keyOf(name));
            }
        }
    }
    return keys;
}

} // namespace

FileSteps::FileSteps(edit::Document &document, const composition::ProjectLocation &location,
                     Listener listener)
    : m_document(document)
    , m_location(location)
    , m_listener(std::move(listener))
{
    m_document.setMover([this](const FileMove &move) { return carryOut(move); });
}

FileSteps::~FileSteps()
{
    m_document.setMover({});
}

/// They are listed here and now: what is put aside later is not among them.
void FileSteps::begin()
{
    m_trashed.clear();
    if (m_location.folder.isEmpty())
        return;
    const QStringList left = AsideStore(m_location.folder).leftovers(keysOf(m_document.history()));
    if (!left.isEmpty())
        (void)QtConcurrent::run([left] { AsideStore::remove(left); });
}

QString FileSteps::pathOf(const QString &name) const
{
    return QDir(m_location.folder).filePath(name);
}

/// A link is, wherever it leads.
bool FileSteps::isSomethingAt(const QString &name) const
{
    const QFileInfo there(pathOf(name));
    return there.exists() || there.isSymLink();
}

Result<> FileSteps::checkProject() const
{
    if (isFolderThere(m_location.folder))
        return ok();
    return fail(ErrorKind::Io,
                StepWords::tr("The project %1 is not there any more.")
                    .arg(QDir::toNativeSeparators(m_location.folder)),
                StepWords::tr("Bring the disk or folder back. Until then, work is kept in the journal."));
}

Result<> FileSteps::checkIsThere(const QString &name) const
{
    if (const auto project = checkProject(); !project)
        return project;
    const QString clean = QDir::cleanPath(name);
    if (name.isEmpty() || clean == QLatin1String(".") || !entryInside(m_location.folder, clean))
        return fail(ErrorKind::Usage, StepWords::tr("%1 lies outside the project.").arg(name));
    if (!isSomethingAt(name))
        return fail(ErrorKind::Io, StepWords::tr("There is no %1 any more.").arg(name));
    return ok();
}

Result<> FileSteps::checkName(const QString &name) const
{
    if (const auto project = checkProject(); !project)
        return project;
    if (const auto named = library::checkProjectName(leaf(name)); !named)
        return named;
    if (!entryInside(m_location.folder, name))
        return fail(ErrorKind::Io, StepWords::tr("%1 lies outside the project.").arg(name));
    if (isSomethingAt(name))
        return fail(ErrorKind::Io, StepWords::tr("There is a %1 already.").arg(name));
    return ok();
}

QString FileSteps::missingFolder(const QString &name) const
{
    for (qsizetype slash = name.indexOf(QLatin1Char('/')); slash > 0;
         slash = name.indexOf(QLatin1Char('/'), slash + 1)) {
        if (!QFileInfo::exists(pathOf(name.left(slash))))
            return name.left(slash);
    }
    return {};
}

Result<> FileSteps::bring(const QString &text, const QStringList &names)
{
    const QScopedValueRollback bringing(m_isBringing, true);
    return edit::allOrNothing(m_document, text, [&]() -> Result<> {
        for (const QString &name : names) {
            const QString aside = edit::kAside + AsideStore::newKey(leaf(name));
            const FileMove move{aside, name, project::contentsOf(pathOf(name))};
            if (const auto brought = m_document.performMove(text, move, {}); !brought)
                return brought;
        }
        return ok();
    });
}

Result<> FileSteps::replace(const QString &text, const QString &name, const std::function<Result<>()> &put)
{
    return edit::allOrNothing(m_document, text, [&]() -> Result<> {
        const FileMove away{name, edit::kAside + AsideStore::newKey(leaf(name))};
        return m_document.performMove(text, away, {}).and_then(put).and_then([&] {
            return bring(text, {name});
        });
    });
}

Result<> FileSteps::throwAway(const QStringList &names)
{
    const QString text = names.size() == 1
                             ? StepWords::tr("Move %1 to the trash").arg(leaf(names.front()))
                             : StepWords::tr("Move %n files to the trash", nullptr, int(names.size()));
    std::vector<FileMove> moves;
    for (const QString &name : names) {
        const auto may = checkIsThere(name).and_then([&] { return checkIsNotFilm(name); }).and_then([&] {
            return checkTexts(name);
        });
        if (!may)
            return may;
        moves.push_back({name, edit::kTrash + AsideStore::newKey(leaf(name))});
    }
    const auto done = edit::allOrNothing(m_document, text, [&]() -> Result<> {
        for (const FileMove &move : moves) {
            if (const auto thrown = m_document.performMove(text, move, {}); !thrown)
                return thrown;
        }
        return ok();
    });
    m_trashed = done ? std::move(moves) : std::vector<FileMove>();
    return done;
}

Result<> FileSteps::takeFromTrash()
{
    const std::vector<FileMove> trashed = std::exchange(m_trashed, {});
    if (trashed.empty())
        return ok();
    const QString text =
        trashed.size() == 1
            ? StepWords::tr("Take %1 back from the trash").arg(leaf(trashed.front().from))
            : StepWords::tr("Take %n files back from the trash", nullptr, int(trashed.size()));
    return edit::allOrNothing(m_document, text, [&]() -> Result<> {
        for (const FileMove &move : trashed) {
            if (!AsideStore(m_location.folder).has(edit::keyOf(move.to)))
                return fail(ErrorKind::Io,
                            StepWords::tr("Cannot take %1 back from the trash.").arg(move.from),
                            StepWords::tr("Your file manager may be able to."));
            if (const auto back = m_document.performMove(text, move.inverted(), {}); !back)
                return back;
        }
        return ok();
    });
}

QStringList FileSteps::textsIn(const QString &name) const
{
    QStringList texts = m_document.files();
    texts.removeIf([&name](const QString &file) { return !liesIn(file, name); });
    return texts;
}

/// Whether texts in the editor that go by that name, or lie in that folder, may go with it.
Result<> FileSteps::checkTexts(const QString &name) const
{
    const QStringList modified = m_document.modifiedFiles();
    for (const QString &text : textsIn(name)) {
        if (modified.contains(text))
            return fail(ErrorKind::Usage, StepWords::tr("%1 has changes that are not on disk yet.").arg(text),
                        StepWords::tr("Save it first, so that they are not lost."));
    }
    return ok();
}

Result<> FileSteps::checkIsNotFilm(const QString &name) const
{
    if (!liesIn(m_location.entry, name))
        return ok();
    return fail(ErrorKind::Usage, StepWords::tr("%1 is the film that is open.").arg(m_location.entry),
                StepWords::tr("Open another film of the project first."));
}

/// For steps that are done, undone or done again.
Result<> FileSteps::carryOut(const FileMove &move)
{
    if (const auto project = checkProject(); !project)
        return project;
    const auto done = move.isWithin()          ? moveWithin(move)
                      : edit::isAside(move.to) ? takeAway(move)
                                               : giveBack(move);
    m_listener.moved();
    return done;
}

Result<> FileSteps::moveWithin(const FileMove &move)
{
    if (const auto named = checkName(move.to); !named)
        return fail(named.error().within(StepWords::tr("Cannot move %1 to %2").arg(move.from, move.to)));
    m_settle();
    QDir().mkpath(QFileInfo(pathOf(move.to)).absolutePath());
    if (!QDir().rename(pathOf(move.from), pathOf(move.to)))
        return fail(ErrorKind::Io, StepWords::tr("Cannot move %1 to %2.").arg(move.from, move.to),
                    QFileInfo::exists(pathOf(move.from))
                        ? StepWords::tr("The disk refused; look at the permissions of the folder.")
                        : StepWords::tr("It is not there any more."));
    return ok();
}

Result<> FileSteps::takeAway(const FileMove &move)
{
    if (const auto isNotFilm = checkIsNotFilm(move.from); !isNotFilm)
        return isNotFilm;
    if (!move.brought.isEmpty() && !isSomethingAt(move.from))
        return ok(); // somebody has been quicker
    m_settle();
    if (const auto unchanged = checkUnchanged(move); !unchanged)
        return unchanged;
    if (const auto written = writeTexts(move.from); !written)
        return written;
    const auto where = edit::isInTrash(move.to) ? AsideStore::Where::Trash : AsideStore::Where::Here;
    return AsideStore(m_location.folder).put(move.from, edit::keyOf(move.to), where);
}

/// What others have put into it since, or made of it, is not a step's to take away. Texts in the editor are
/// what the history says.
Result<> FileSteps::checkUnchanged(const FileMove &move) const
{
    const auto isInEditor = [&](const QString &inner) {
        return m_document.isOpen(inner.isEmpty() ? move.from : move.from + QLatin1Char('/') + inner);
    };
    if (move.brought.isEmpty() || project::holdsOnly(pathOf(move.from), move.brought, isInEditor))
        return ok();
    return fail(
        ErrorKind::Usage,
        StepWords::tr("Cannot take %1 out of the project again: it has been changed since.").arg(move.from),
        StepWords::tr("Move it to the trash if nobody needs it."));
}

/// What was undone a moment ago may not be on disk yet.
Result<> FileSteps::writeTexts(const QString &name)
{
    const QStringList modified = m_document.modifiedFiles();
    for (const QString &text : textsIn(name)) {
        if (!modified.contains(text))
            continue;
        const QByteArray bytes = m_document.bytes(text);
        const auto onDisk = project::readText(m_location.folder, text);
        if (!onDisk || (*onDisk != bytes && *onDisk != m_document.savedBytes(text)))
            return fail(ErrorKind::Io, StepWords::tr("%1 has been changed by another program.").arg(text),
                        StepWords::tr("Try it again once the editor has seen what has changed."));
        if (const auto written = AtomicFile::write(pathOf(text), bytes); !written)
            return written;
        m_document.markSaved(text, bytes);
    }
    return ok();
}

/// What the trash has no more does not stand in the way of the steps before it.
Result<> FileSteps::giveBack(const FileMove &move)
{
    if (m_isBringing)
        return ok();
    const auto within = [&](const Error &error) {
        return error.within(StepWords::tr("Cannot bring %1 back").arg(move.to));
    };
    if (const auto named = checkName(move.to); !named)
        return fail(within(named.error()));
    const AsideStore store(m_location.folder);
    const auto back = store.takeBack(edit::keyOf(move.from), move.to);
    if (back || !edit::isInTrash(move.from) || store.has(edit::keyOf(move.from)))
        return back;
    m_listener.refused(back.error());
    return ok();
}

} // namespace muto::ui
