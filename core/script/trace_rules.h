#pragma once

#include <QByteArray>

#include <tree_sitter/api.h>

namespace muto::script {

class TraceWalk;

/// Says what a node may leave behind: objects to it, or has its parts checked.
using TraceRule = void (*)(TraceWalk &walk, TSNode node);

/// The rule for the nodes of a kind of the grammar; null where nothing is known of it. Only for the sources
/// of this room.
TraceRule traceRuleOf(const QByteArray &kind);

} // namespace muto::script
