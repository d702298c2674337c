#pragma once

#include "core/frames/picture_source.h"

#include <list>
#include <map>
#include <optional>
#include <tuple>

namespace muto::media {

/// Converted pictures of many files within a budget of bytes; the one that nobody asked for longest goes
/// first. Finds a picture by any time at which it is on. Not for several threads at once.
class PictureCache
{
public:
    explicit PictureCache(std::int64_t budgetBytes)
        : m_budget(budgetBytes)
    {
    }

    /// The picture of `file` (a number of the owner's) that is on at `seconds` in the wanted size.
    std::optional<frames::Picture> find(int file, QSize size, double seconds);
    bool contains(int file, QSize size, double seconds) const;

    /// Keeps `picture`, which has the size it was asked for.
    void insert(int file, const frames::Picture &picture);

    void removeFile(int file);

    std::int64_t bytes() const { return m_bytes; }
    std::int64_t budgetBytes() const { return m_budget; }

private:
    using Key = std::tuple<int, int, int, double>; ///< File, width, height, begin.
    struct Entry
    {
        Key key;
        frames::Picture picture;
    };
    using Entries = std::list<Entry>;
    using Index = std::map<Key, Entries::iterator>;

    Index::const_iterator lookUp(int file, QSize size, double seconds) const;
    void remove(Index::iterator entry);

    const std::int64_t m_budget;
    std::int64_t m_bytes = 0;
    Entries m_entries; ///< Most recently used first.
    Index m_index;
};

} // namespace muto::media
