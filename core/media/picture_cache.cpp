#include "core/media/picture_cache.h"

#include <cmath>
#include <iterator>

namespace muto::media {

namespace {

constexpr double kTolerance = 1e-6;

bool isOn(const frames::Picture &picture, double seconds)
{
    return std::isinf(picture.untilSeconds) || seconds + kTolerance < picture.untilSeconds;
}

} // namespace

PictureCache::Index::const_iterator PictureCache::lookUp(int file, QSize size, double seconds) const
{
    auto found = m_index.upper_bound({file, size.width(), size.height(), seconds + kTolerance});
    if (found == m_index.begin())
        return m_index.end();
    --found;
    const auto &[ofFile, width, height, begin] = found->first;
    const bool fits = ofFile == file && width == size.width() && height == size.height();
    return fits && isOn(found->second->picture, seconds) ? found : m_index.end();
}

bool PictureCache::contains(int file, QSize size, double seconds) const
{
    return lookUp(file, size, seconds) != m_index.end();
}

std::optional<frames::Picture> PictureCache::find(int file, QSize size, double seconds)
{
    const auto found = lookUp(file, size, seconds);
    if (found == m_index.end())
        return std::nullopt;
    m_entries.splice(m_entries.begin(), m_entries, found->second);
    return found->second->picture;
}

void PictureCache::insert(int file, const frames::Picture &picture)
{
    const Key key{file, picture.size.width(), picture.size.height(), picture.seconds};
    if (const auto old = m_index.find(key); old != m_index.end())
        remove(old);
    m_entries.push_front({key, picture});
    m_index[key] = m_entries.begin();
    m_bytes += picture.rgba.size();
    while (m_bytes > m_budget && m_entries.size() > 1)
        remove(m_index.find(m_entries.back().key));
}

void PictureCache::removeFile(int file)
{
    auto entry = m_index.lower_bound({file, 0, 0, -INFINITY});
    while (entry != m_index.end() && std::get<0>(entry->first) == file)
        remove(entry++);
}

void PictureCache::remove(Index::iterator entry)
{
    m_bytes -= entry->second->picture.rgba.size();
    m_entries.erase(entry->second);
    m_index.erase(entry);
}

} // namespace muto::media
