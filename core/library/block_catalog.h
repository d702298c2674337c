#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QSize>
#include <QString>
#include <QStringList>

#include <vector>

namespace muto::library {

/// A part of a film to be put into others, as `blocks.json` beside its page describes it. The words are those
/// of the file, in English; whoever shows them translates them.
struct Block
{
    QString id;     ///< What its page is called, without its ending.
    QString folder; ///< Absolute.
    QString name;
    QString category;
    QStringList tags;
    double posterSeconds = 0; ///< Where its best picture is.

    QString fileName() const { return id + QStringLiteral(".html"); }
    friend bool operator==(const Block &, const Block &) = default;
};

/// The blocks of a folder, in the order of its `blocks.json`. What has no page there is none.
std::vector<Block> readBlocks(const QString &folder);

/// The page of a block for a film of this size; nothing else of it is changed.
Result<QByteArray> blockPage(const Block &block, QSize canvas);

/// A film of this size that shows a block, beside it in the same folder, on a ground as a picture has it:
/// most let the film below them show through.
QByteArray blockOnGround(const Block &block, QSize canvas);

/// Whether somebody who looks for `words` may mean a text: each of them begins one of its words.
bool matchesWords(const QString &text, const QString &words);

} // namespace muto::library
