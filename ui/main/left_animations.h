#pragma once

#include "core/script/script_follower.h"

#include <QList>
#include <QObject>
#include <QStringList>

namespace muto::ui {

class DocumentSession;
class Notices;

/// Tells of animations that stayed where they were although their clips went elsewhere: in a notice, which
/// stops nobody, and one for as many as there are.
class LeftAnimations : public QObject
{
    Q_OBJECT

public:
    LeftAnimations(const DocumentSession &session, Notices &notices, QObject *parent);

Q_SIGNALS:
    /// Where one of them is written is to be seen; lines count from 1.
    void lineAsked(const QString &file, int line);

private:
    void showShared(const QStringList &targets);
    void showComputed(const QList<script::ComputedTween> &tweens);

    Notices &m_notices;
};

} // namespace muto::ui
