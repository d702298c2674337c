#pragma once

#include <QByteArray>
#include <QString>

#include <vector>

namespace muto::test {

struct EditSource
{
    QString name;
    QByteArray bytes;
};

/// Every HTML file of this repository that is a film, a part of one or a page for a test; those in `data` are
/// written as other people, formatters, page builders, word processors and generators write theirs.
std::vector<EditSource> sourcesOf(const QString &repository);

/// What people's files look like when they were not written with an editor in mind: tabs, CRLF, marks, all
/// ways of quoting, things unclosed, comments and scripts full of tags, other scripts of the world.
std::vector<EditSource> nastySources();

} // namespace muto::test
