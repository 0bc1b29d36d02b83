/** Reports under way at once: enough that no thread waits while another report is laid out or linked. */
export const UNDER_WAY = 8
