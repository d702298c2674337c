#pragma once

#include "core/library/asset_import.h"

#include <QTimer>
#include <QWidget>

class QLabel;
class QProgressBar;

namespace muto::ui {

class AssetImporter;
class ElidedLabel;

/// How far an import has come, and the way out of it; to be seen only while one takes a while.
class ImportStrip : public QWidget
{
    Q_OBJECT

public:
    explicit ImportStrip(AssetImporter &importer, QWidget *parent = nullptr);

private:
    void tell(const library::ImportProgress &progress);

    ElidedLabel *m_text;
    QLabel *m_amount;
    QProgressBar *m_bar;
    QTimer m_patience; ///< Most imports are done before anybody could read this.
};

} // namespace muto::ui
