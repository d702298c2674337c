#include "ui/render/render_destination.h"

#include "core/base/picture_sequence.h"
#include "ui/render/format_words.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

#include <algorithm>
#include <utility>

namespace muto::ui {

namespace {

using render::OutputFormat;

struct DestinationWords
{
    Q_DECLARE_TR_FUNCTIONS(muto::ui::RenderForm)
};

tl::unexpected<FormProblem> unusable(QString message)
{
    return tl::unexpected(FormProblem{FormField::Destination, std::move(message)});
}

QString endingOf(OutputFormat format)
{
    const QString extension = render::fileExtension(format);
    return extension.isEmpty() ? QString() : QLatin1Char('.') + extension;
}

/// The nearest thing above `path` that exists.
QFileInfo existingAncestor(const QString &path)
{
    QFileInfo ancestor(QFileInfo(path).absolutePath());
    while (!ancestor.exists() && !ancestor.isRoot())
        ancestor.setFile(ancestor.absolutePath());
    return ancestor;
}

} // namespace

QString withEndingOf(OutputFormat format, const QString &path)
{
    const QString ending = endingOf(format);
    const auto known = render::formatFromFileName(path);
    if (known == format)
        return path;
    return (known ? path.chopped(endingOf(*known).size()) : path) + ending;
}

bool isSourceOf(const FilmFacts &film, const QString &path)
{
    const QDir folder(film.projectFolder);
    const QString target = QFileInfo(path).canonicalFilePath();
    return !target.isEmpty() &&
           std::any_of(film.sources.begin(), film.sources.end(), [&](const QString &source) {
               const QString used = QFileInfo(folder.filePath(source)).canonicalFilePath();
               return used == target || used.startsWith(target + QLatin1Char('/'));
           });
}

QString occupiedBy(const QString &path, OutputFormat format)
{
    const QFileInfo there(path);
    if (format != OutputFormat::PngSequence)
        return there.isDir() ? DestinationWords::tr("There is a folder of this name.") : QString();
    if (!there.exists())
        return {};
    if (!there.isDir())
        return DestinationWords::tr("There is a file of this name.");
    return QDir(path).isEmpty(QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot) ||
                   readPictureSequence(path)
               ? QString()
               : DestinationWords::tr(
                     "There are other files in the folder of this name. Choose another name.");
}

QString freeDestination(const QString &path, const QStringList &taken)
{
    const auto format = render::formatFromFileName(path);
    const QString ending = format ? path.right(endingOf(*format).size()) : QString();
    const QString name = path.chopped(ending.size());
    QString candidate = path;
    for (int number = 2; QFileInfo::exists(candidate) || taken.contains(candidate); ++number)
        candidate = QStringLiteral("%1-%2%3").arg(name, QString::number(number), ending);
    return candidate;
}

tl::expected<QString, FormProblem> readDestination(const RenderForm &form, const FilmFacts &film)
{
    const QString typed = QDir::fromNativeSeparators(form.destination.trimmed());
    if (typed.isEmpty())
        return unusable(DestinationWords::tr("Say where the film should go."));
    if (typed.endsWith(QLatin1Char('/')) && form.format != OutputFormat::PngSequence)
        return unusable(DestinationWords::tr("The film needs a file name."));
    const QString path =
        withEndingOf(form.format, QDir::cleanPath(QDir(film.projectFolder).absoluteFilePath(typed)));
    if (isSourceOf(film, path))
        return unusable(DestinationWords::tr("The film is made from this file. Choose another name."));
    if (const QString occupied = occupiedBy(path, form.format); !occupied.isEmpty())
        return unusable(occupied);
    const QFileInfo ancestor = existingAncestor(path);
    if (!ancestor.isDir())
        return unusable(DestinationWords::tr("%1 is a file, not a folder.").arg(ancestor.fileName()));
    if (!ancestor.isWritable())
        return unusable(DestinationWords::tr("The folder %1 cannot be written to.")
                            .arg(QDir::toNativeSeparators(ancestor.filePath())));
    return path;
}

} // namespace muto::ui
