#include "core/base/safe_path.h"

#include "core/base/media_names.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <deque>
#include <filesystem>
#include <system_error>
#include <utility>

namespace muto {

namespace {

bool liesWithin(const QString &root, const QString &path)
{
    return path == root || path.startsWith(root.endsWith(QLatin1Char('/')) ? root : root + QLatin1Char('/'));
}

constexpr int kMostLinks = 40; // what Linux follows

/// Where the system would end up with the absolute `path`, whether there is a file or not: each link on the
/// way is followed, those of links too, and `..` leads out of where a link has led. Empty for a ring of
/// links.
QString realPath(const QString &path)
{
    namespace fs = std::filesystem;
    const fs::path whole(QFile::encodeName(path).toStdString());
    std::deque<fs::path> ahead(whole.begin(), whole.end());
    fs::path reached;
    for (int links = 0; !ahead.empty();) {
        const fs::path name = std::exchange(ahead.front(), {});
        ahead.pop_front();
        if (name == "..") {
            reached = reached.parent_path();
            continue;
        }
        std::error_code noLink;
        const fs::path target = fs::read_symlink(reached / name, noLink);
        if (noLink)
            reached /= name;
        else if (++links > kMostLinks)
            return {};
        else
            ahead.insert(ahead.begin(), target.begin(), target.end());
        if (!noLink && target.is_absolute())
            reached.clear();
    }
    return QDir::cleanPath(QFile::decodeName(QByteArray::fromStdString(reached.string())));
}

} // namespace

std::optional<QString> pathInside(const QString &root, const QString &relative)
{
    if (relative.contains(QChar(u'\0')))
        return std::nullopt;
    const QString canonicalRoot = QFileInfo(root).canonicalFilePath();
    if (canonicalRoot.isEmpty())
        return std::nullopt;

    const QString joined = QDir::cleanPath(canonicalRoot + QLatin1Char('/') + relative);
    if (!liesWithin(canonicalRoot, joined))
        return std::nullopt;
    if (!liesWithin(canonicalRoot, realPath(joined)))
        return std::nullopt;
    return joined;
}

std::optional<QString> mediaInside(const QString &root, const QString &relative)
{
    if (auto inside = pathInside(root, relative))
        return inside;
    const auto entry = entryInside(root, relative);
    if (!entry || !mediaFamily(*entry) || !QFileInfo(*entry).isSymLink())
        return std::nullopt;
    const QString real = realPath(*entry);
    const bool isMedia = mediaFamily(real).has_value() && !QFileInfo(real).isDir();
    return isMedia ? entry : std::nullopt;
}

std::optional<QString> entryInside(const QString &root, const QString &relative)
{
    const QString name = QDir::cleanPath(relative);
    const qsizetype slash = name.lastIndexOf(QLatin1Char('/'));
    const QString leaf = name.mid(slash + 1);
    if (leaf.isEmpty() || leaf == QLatin1String(".") || leaf == QLatin1String("..") ||
        leaf.contains(QChar(u'\0')))
        return std::nullopt;
    const auto folder = pathInside(root, slash < 0 ? QString() : name.left(slash));
    return folder ? std::optional(*folder + QLatin1Char('/') + leaf) : std::nullopt;
}

} // namespace muto
