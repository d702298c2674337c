#pragma once

#include "core/render/render_plan.h"
