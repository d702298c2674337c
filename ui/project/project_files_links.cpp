#include "ui/project/project_files.h"

#include <QDir>
#include <QFileInfo>
#include <QTemporaryDir>

#include <memory>

namespace muto::ui {

namespace {

const QString kHiddenFolder = QStringLiteral(".mutoscope");

QString linkLeaf(const QString &name)
{
    return name.section(QLatin1Char('/'), -1);
}

} // namespace

QString ProjectFiles::linkedTo(const QString &name) const
{
    const auto file = m_files.find(name);
    return file == m_files.end() ? QString() : file->second.linkedTo;
}

/// They wait in a folder that goes with whatever stops them, on the project's own disk.
void ProjectFiles::copyIn(const QStringList &names)
{
    QStringList links, originals;
    for (const QString &name : names) {
        if (linkedTo(name).isEmpty())
            continue;
        links.append(name);
        originals.append(QFileInfo(pathOf(name)).canonicalFilePath());
    }
    if (links.isEmpty())
        return;
    QDir(m_location.folder).mkpath(kHiddenFolder);
    const auto waiting =
        std::make_shared<QTemporaryDir>(pathOf(kHiddenFolder + QStringLiteral("/arriving-XXXXXX")));
    if (!waiting->isValid())
        return Q_EMIT refused(
            {ErrorKind::Io, tr("Cannot copy files into the project."), waiting->errorString()});
    const QString folder = QDir(m_location.folder).relativeFilePath(waiting->path());
    m_importer->import(
        originals, folder, [this, waiting, links](const QStringList &copies) { takeCopies(links, copies); },
        AssetImporter::Follows::Later);
}

void ProjectFiles::takeCopies(const QStringList &links, const QStringList &copies)
{
    m_unclaimed.removeIf([&copies](const QString &name) { return copies.contains(name); });
    if (copies.size() != links.size())
        return; // of the others it has been told why not
    const QString text = links.size() == 1 ? tr("Copy %1 into the project").arg(linkLeaf(links.front()))
                                           : tr("Copy %n files into the project", nullptr, int(links.size()));
    const auto done = edit::allOrNothing(m_document, text, [&]() -> Result<> {
        for (qsizetype i = 0; i < links.size(); ++i) {
            const auto put = [&]() -> Result<> {
                return QDir().rename(pathOf(copies.at(i)), pathOf(links.at(i)))
                           ? ok()
                           : fail(ErrorKind::Io, tr("Cannot put %1 where the link was.").arg(links.at(i)));
            };
            if (const auto replaced = m_steps.replace(text, links.at(i), put); !replaced)
                return replaced;
        }
        return ok();
    });
    refresh();
    if (!done)
        Q_EMIT refused(done.error());
}

Result<> ProjectFiles::linkTo(const QString &name, const QString &original)
{
    const auto linked = m_steps.replace(tr("Link %1").arg(linkLeaf(name)), name,
                                        [&] { return library::makeLink(original, pathOf(name)); });
    refresh();
    return linked;
}

} // namespace muto::ui
