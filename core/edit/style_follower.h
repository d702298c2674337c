#pragma once

#include "core/edit/timing_follower.h"

#include <QByteArray>
#include <QString>

#include <utility>
#include <vector>

namespace muto::edit {

/// A list of CSS selectors (`#a .x, p`) with what it says about some ids said about others, too:
/// `#a .x, #b .x, p`. Those that mean everything but an id (`p:not(#a)`) leave out the other as well. The
/// same to the byte where none of the ids is named. Pure.
QByteArray selectorsWithCopies(const QByteArray &selectors,
                               const std::vector<std::pair<QString, QString>> &copies);

/// The looks that style sheets in a page give to ids go along to the copies of those elements: rules name
/// both, so that halves of a clip that is cut look as the whole did. Sheets in files of their own stay.
class StyleFollower : public TimingFollower
{
public:
    std::vector<SourcePatch> follow(const Document &document,
                                    const std::vector<TimingChange> &changes) override;
};

} // namespace muto::edit
