#pragma once

#include "ui/inspector/computed_styles.h"

#include <QJsonArray>

namespace muto::ui {

class PreviewView;

/// Computed styles of the page that the preview shows.
class PageStyles : public ComputedStyles
{
    Q_OBJECT

public:
    /// `preview` must outlive it.
    explicit PageStyles(PreviewView &preview, QObject *parent = nullptr);

    void request(const QList<edit::ElementPath> &elements) override;

private:
    void take(const QJsonArray &answer, quint64 request);

    PreviewView &m_preview;
    quint64 m_request = 0; ///< The latest; answers to older ones are dropped.
};

} // namespace muto::ui
