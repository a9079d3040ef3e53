import { addCopyButtons } from "./copy-buttons.ts";
import { enableSearch } from "./enable-search.ts";
import { enableTheme } from "./enable-theme.ts";
import { keepPlace } from "./keep-place.ts";

enableTheme();
enableSearch();
addCopyButtons();
keepPlace();
